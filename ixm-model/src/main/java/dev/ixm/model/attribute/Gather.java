package dev.ixm.model.attribute;

/**
 * By what of Ansible the value of an attribute is gathered from a server: the full name of a
 * module, as its documentation has it.
 */
public enum Gather {
  /** What Ansible finds of every host. */
  SETUP("ansible.builtin.setup"),
  /** A value of the Windows registry. */
  REGISTRY("ansible.windows.win_reg_stat"),
  /** The roles and features of Windows. */
  FEATURES("community.windows.win_feature_info"),
  /** The license of Windows. */
  LICENSE("community.windows.win_product_facts"),
  /** Disks, their partitions and volumes. */
  DISKS("community.windows.win_disk_facts");

  private final String module;

  Gather(String module) {
    this.module = module;
  }

  /** {@return the full name of the module} */
  public String module() {
    return module;
  }
}
