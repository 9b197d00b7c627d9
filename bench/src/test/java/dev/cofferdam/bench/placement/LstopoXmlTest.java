package dev.cofferdam.bench.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LstopoXmlTest {
    private static final String MACHINE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE topology SYSTEM "hwloc2.dtd">
            <topology version="2.0">
              <object type="Machine" os_index="0" cpuset="0x0000000f">
                <object type="Package" os_index="0" cpuset="0x0000000f">
                  <object type="NUMANode" os_index="0" cpuset="0x0000000f" local_memory="2078277632"/>
                  <object type="NUMANode" os_index="2" cpuset="0x0" local_memory="536870912"/>
                  <object type="L3Cache" cpuset="0x0000000f" cache_size="8388608" depth="3" cache_type="0">
                    <object type="Core" os_index="0" cpuset="0x00000005">
                      <object type="PU" os_index="0" cpuset="0x00000001"/>
                      <object type="PU" os_index="2" cpuset="0x00000004"/>
                    </object>
                    <object type="Core" os_index="1" cpuset="0x0000000a">
                      <object type="PU" os_index="1" cpuset="0x00000002"/>
                      <object type="PU" os_index="3" cpuset="0x00000008"/>
                    </object>
                  </object>
                </object>
              </object>
            </topology>
            """;

    @Test
    void shouldAgreeWithTheSameMachine() {
        assertThat(LstopoXml.parse(MACHINE).differences(Machines.twoNodes())).isEmpty();
    }

    @Test
    void shouldSayInWhatItDiffers() {
        String other = MACHINE.replace("\"8388608\"", "\"4194304\"").replace("\"536870912\"", "\"1073741824\"");
        assertThat(LstopoXml.parse(other).differences(Machines.twoNodes()))
                .containsExactly(
                        "caches: lstopo [L3 UNIFIED 4194304 bytes of 0-3], here [L3 UNIFIED 8388608 bytes of 0-3]",
                        "bytes of node 2: lstopo 1073741824, here 536870912");
    }

    @Test
    void shouldReadMasksOfMoreThanOneWord() {
        String large = "<topology><object type=\"PU\" cpuset=\"0x80000000,,0x1\"/></topology>";
        assertThat(LstopoXml.parse(large).cpus()).hasToString("0,95");
    }

    @Test
    void shouldRefuseWhatIsNoXml() {
        assertThatThrownBy(() -> LstopoXml.parse("Machine (2GB)"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("wrote no XML");
    }
}
