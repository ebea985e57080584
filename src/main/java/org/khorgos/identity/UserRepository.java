package org.khorgos.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.khorgos.base.NotFound;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface UserRepository extends JpaRepository<UserAccount, UUID> {
    @EntityGraph(attributePaths = {"organisation", "roles"})
    Optional<UserAccount> findByUsername(String username);

    @EntityGraph(attributePaths = {"organisation", "roles"})
    List<UserAccount> findAllByOrderByDisplayNameAsc();

    @EntityGraph(attributePaths = {"organisation", "roles"})
    List<UserAccount> findByIdIn(Collection<UUID> ids);

    @EntityGraph(attributePaths = {"organisation", "roles"})
    @Query("select u from UserAccount u where u.enabled and :role member of u.roles order by u.displayName")
    List<UserAccount> findEnabledWithRole(Role role);

    @EntityGraph(attributePaths = {"organisation", "roles"})
    @Query("select u from UserAccount u where u.enabled and exists (select r from u.roles r where r in :roles) "
            + "order by u.displayName")
    List<UserAccount> findEnabledWithRoles(Collection<Role> roles);

    boolean existsByEmailIgnoreCase(String email);

    default UserAccount require(UserId id) {
        return findById(id.value()).orElseThrow(() -> new NotFound("user " + id));
    }
}
