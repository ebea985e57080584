package org.khorgos.review;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ResultRepository extends JpaRepository<Result, UUID> {}
