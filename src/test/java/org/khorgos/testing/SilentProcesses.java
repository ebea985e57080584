package org.khorgos.testing;

import java.util.List;
import org.mockito.Mockito;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/**
 * Gives the features' ports to the process as Mockito mocks: in a {@link ServiceTest} all of them, elsewhere only those
 * that nothing implements.
 */
@Component
class SilentProcesses implements BeanDefinitionRegistryPostProcessor, EnvironmentAware {
    static final String PROPERTY = "khorgos.test.silent-processes";
    private static final List<String> PORTS = List.of(
            "org.khorgos.proposal.ProposalProcess",
            "org.khorgos.signature.SignatureProcess",
            "org.khorgos.withdrawal.WithdrawalProcess",
            "org.khorgos.filing.FilingProcess",
            "org.khorgos.panel.PanelProcess",
            "org.khorgos.review.ReviewProcess",
            "org.khorgos.committee.CommitteeProcess",
            "org.khorgos.release.ReleaseProcess",
            "org.khorgos.approval.ApprovalProcess",
            "org.khorgos.funding.FundingProcess");
    private boolean all;

    @Override
    public void setEnvironment(Environment environment) {
        all = environment.getProperty(PROPERTY, Boolean.class, false);
    }

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        ConfigurableListableBeanFactory beans = (ConfigurableListableBeanFactory) registry;
        for (String port : PORTS) {
            if (ClassUtils.isPresent(port, null)) {
                Class<?> type = ClassUtils.resolveClassName(port, null);
                if (all || beans.getBeanNamesForType(type, true, false).length == 0) {
                    registry.registerBeanDefinition("silent" + type.getSimpleName(), silent(type));
                }
            }
        }
    }

    private static <T> RootBeanDefinition silent(Class<T> type) {
        RootBeanDefinition definition = new RootBeanDefinition(type, () -> Mockito.mock(type));
        definition.setPrimary(true);
        return definition;
    }
}
