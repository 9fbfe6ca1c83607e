package pathwaycheck.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.fabric8.kubernetes.api.model.KubernetesResource;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The manifests that a build writes are what Kubernetes takes, and run the app as the compose file does. */
@TestInstance(Lifecycle.PER_CLASS)
class ManifestsIT {

    private static final Map<String, Class<? extends KubernetesResource>> KINDS = Map.of(
            "apps/v1 Deployment", Deployment.class,
            "v1 Service", Service.class,
            "policy/v1 PodDisruptionBudget", PodDisruptionBudget.class,
            "autoscaling/v2 HorizontalPodAutoscaler", HorizontalPodAutoscaler.class,
            "networking.k8s.io/v1 NetworkPolicy", NetworkPolicy.class);

    /** Takes no word that the model does not know: without this, every model takes any. */
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .annotationIntrospector(new JacksonAnnotationIntrospector() {
                @Override
                public Boolean hasAnySetter(Annotated annotated) {
                    return false;
                }
            })
            .build();

    private final Map<Class<?>, KubernetesResource> manifests = new HashMap<>();

    @BeforeAll
    void read() throws IOException {
        var text = Files.readString(Path.of("target/kubernetes/kubernetes.yml"));
        for (var document : new Load(LoadSettings.builder().build()).loadAllFromString(text)) {
            var manifest = (Map<?, ?>) document;
            var kind = manifest.get("apiVersion") + " " + manifest.get("kind");
            assertThat(KINDS).containsKey(kind);
            manifests.put(KINDS.get(kind), STRICT.convertValue(manifest, KINDS.get(kind)));
        }
    }

    @Test
    void each_is_there_once_and_holds_no_word_that_kubernetes_does_not_know() {
        assertThat(manifests.keySet()).containsExactlyInAnyOrderElementsOf(KINDS.values());
    }

    /** Else the model would let anything through. */
    @Test
    void a_word_that_kubernetes_does_not_know_is_found() {
        assertThatThrownBy(() -> STRICT.readValue("{\"spec\":{\"replica\":2}}", Deployment.class))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageContaining("replica");
    }

    @Test
    void a_copy_is_asked_whether_it_has_begun_is_ready_and_lives_where_operators_ask() {
        var container =
                deployment().getSpec().getTemplate().getSpec().getContainers().get(0);

        assertThat(Map.of(
                        "/q/health/started", container.getStartupProbe(),
                        "/q/health/ready", container.getReadinessProbe(),
                        "/q/health/live", container.getLivenessProbe()))
                .allSatisfy((path, probe) -> {
                    assertThat(probe.getHttpGet().getPath()).isEqualTo(path);
                    assertThat(probe.getHttpGet().getPort().getIntVal()).isEqualTo(9000);
                });
    }

    @Test
    void a_copy_has_the_memory_of_the_compose_file_and_no_rights() {
        var pod = deployment().getSpec().getTemplate().getSpec();
        var container = pod.getContainers().get(0);

        assertThat(container.getResources().getLimits().get("memory")).hasToString("448Mi");
        assertThat(container.getSecurityContext().getReadOnlyRootFilesystem()).isTrue();
        assertThat(container.getSecurityContext().getAllowPrivilegeEscalation()).isFalse();
        assertThat(container.getSecurityContext().getCapabilities().getDrop()).containsExactly("ALL");
        assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
        assertThat(pod.getAutomountServiceAccountToken()).isFalse();
        assertThat(pod.getTerminationGracePeriodSeconds()).isEqualTo(20);
    }

    /** A number as a text would be refused by Kubernetes: it takes a share in hundredths. */
    @Test
    void a_new_version_is_there_before_an_old_one_goes() {
        var update = deployment().getSpec().getStrategy().getRollingUpdate();

        assertThat(update.getMaxUnavailable().getStrVal()).isEqualTo("0%");
        assertThat(update.getMaxSurge().getStrVal()).isEqualTo("50%");
        assertThat(deployment().getSpec().getSelector().getMatchLabels())
                .doesNotContainKey("app.kubernetes.io/version");
    }

    @Test
    void there_are_never_fewer_than_two_and_more_when_many_come() {
        var scaler = of(HorizontalPodAutoscaler.class).getSpec();

        assertThat(deployment().getSpec().getReplicas()).isEqualTo(2);
        assertThat(scaler.getMinReplicas()).isEqualTo(2);
        assertThat(scaler.getMaxReplicas()).isGreaterThan(2);
        assertThat(scaler.getScaleTargetRef().getName())
                .isEqualTo(deployment().getMetadata().getName());
        assertThat(of(PodDisruptionBudget.class).getSpec().getMinAvailable().getIntVal())
                .isEqualTo(1);
    }

    @Test
    void all_of_them_choose_the_same_copies() {
        var labels = deployment().getSpec().getTemplate().getMetadata().getLabels();

        assertThat(labels)
                .containsAllEntriesOf(of(Service.class).getSpec().getSelector())
                .containsAllEntriesOf(
                        of(PodDisruptionBudget.class).getSpec().getSelector().getMatchLabels())
                .containsAllEntriesOf(
                        of(NetworkPolicy.class).getSpec().getPodSelector().getMatchLabels());
    }

    @Test
    void a_copy_asks_nobody_for_anything() {
        var policy = of(NetworkPolicy.class).getSpec();

        assertThat(policy.getPolicyTypes()).contains("Egress");
        assertThat(policy.getEgress()).isNullOrEmpty();
    }

    private Deployment deployment() {
        return of(Deployment.class);
    }

    private <T> T of(Class<T> kind) {
        return kind.cast(manifests.get(kind));
    }
}
