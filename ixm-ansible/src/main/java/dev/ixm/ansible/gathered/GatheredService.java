package dev.ixm.ansible.gathered;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ixm.model.service.WindowsService;

/**
 * A Windows service that was found on a server, in the words of {@code
 * ansible.windows.win_service_info}.
 *
 * @param name its short name
 * @param title the name that Windows shows
 * @param startMode how it starts, such as {@code auto} or {@code disabled}; empty if not told
 * @param state what it does, such as {@code started} or {@code stopped}; empty if not told
 */
public record GatheredService(String name, String title, String startMode, String state) {

  static GatheredService of(JsonNode service) {
    return new GatheredService(
        service.path("name").asText(""),
        service.path("display_name").asText(""),
        service.path("start_mode").asText(""),
        service.path("state").asText(""));
  }

  /**
   * {@return whether it is a service of the product} Windows may show it by another of its names.
   *
   * @param service which
   */
  public boolean is(WindowsService service) {
    return service.isCalled(name) || service.isCalled(title);
  }

  /** {@return whether Windows starts it, at once or a little later, and yet it is stopped} */
  public boolean isDown() {
    return (startMode.equals("auto") || startMode.equals("delayed")) && state.equals("stopped");
  }
}
