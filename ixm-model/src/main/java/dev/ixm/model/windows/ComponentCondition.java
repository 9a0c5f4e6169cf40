package dev.ixm.model.windows;

/** When a component is needed that not every site needs. */
public enum ComponentCondition {
  /** The site wants alarms of the product over SNMP. */
  SNMP_ALARMS
}
