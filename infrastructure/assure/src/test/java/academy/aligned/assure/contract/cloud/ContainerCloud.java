package academy.aligned.assure.contract.cloud;

import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ContainerFetchException;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * LocalStack in a container of its own, where Docker is; it ends with the tests. Everyday tests
 * start none, since its image weighs a gigabyte.
 */
final class ContainerCloud {
  private static final String IMAGE = "localstack/localstack:4";
  private static final String ASKED = "aligned.contract.container";

  private ContainerCloud() {}

  static Cloud start() {
    if (!Boolean.getBoolean(ASKED)) {
      throw new Unreachable("containers are started by ./aligned prove contract alone");
    }
    if (!DockerClientFactory.instance().isDockerAvailable()) {
      throw new Unreachable("no Docker engine here");
    }
    try {
      LocalStackContainer container = new LocalStackContainer(DockerImageName.parse(IMAGE));
      container.start();
      return new RemoteCloud(container.getEndpoint());
    } catch (ContainerFetchException away) {
      throw new Unreachable("the image " + IMAGE + " could not be fetched");
    }
  }
}
