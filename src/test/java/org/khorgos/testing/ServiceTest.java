package org.khorgos.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/**
 * A test of a feature's services on their own: the process behind them is a Mockito mock that the test may autowire by
 * its port; verify with ids of your own, the mocks live as long as the shared context.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@KhorgosTest
@TestPropertySource(properties = SilentProcesses.PROPERTY + "=true")
public @interface ServiceTest {}
