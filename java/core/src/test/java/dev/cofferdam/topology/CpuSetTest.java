package dev.cofferdam.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** CPU sets against sets of integers. {@code -Dcofferdam.test.seed=N} repeats a run. */
class CpuSetTest {
    private static final long SEED = Long.getLong("cofferdam.test.seed", System.nanoTime());
    private static final int CASES = 300;

    @BeforeAll
    static void printSeed() {
        System.out.println("CpuSetTest: -Dcofferdam.test.seed=" + SEED);
    }

    private static CpuSet of(Set<Integer> numbers) {
        return CpuSet.of(numbers.stream().mapToInt(Integer::intValue).toArray());
    }

    private static Set<Integer> members(CpuSet cpus) {
        return cpus.stream().boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    /** Random sets, some dense with long ranges, some sparse and wide. */
    static Stream<Set<Integer>> sets() {
        Random random = new Random(SEED);
        return Stream.generate(() -> {
                    Set<Integer> numbers = new TreeSet<>();
                    int bound = 1 << (1 + random.nextInt(13));
                    for (int i = random.nextInt(20); i > 0; i--) {
                        int first = random.nextInt(bound);
                        int length = random.nextBoolean() ? 1 : 1 + random.nextInt(40);
                        for (int cpu = first; cpu < Math.min(first + length, bound); cpu++) {
                            numbers.add(cpu);
                        }
                    }
                    return numbers;
                })
                .limit(CASES);
    }

    // ---- text

    @Test
    void shouldReadWhatItPrints() {
        assertThat(sets()).allSatisfy(numbers -> {
            CpuSet cpus = of(numbers);

            assertThat(CpuSet.parse(cpus.toString())).isEqualTo(cpus).hasSameHashCodeAs(cpus);
            assertThat(members(CpuSet.parse(cpus.toString()))).isEqualTo(numbers);
        });
    }

    @Test
    void shouldPrintTheShortestList() {
        assertThat(sets()).allSatisfy(numbers -> {
            String text = of(numbers).toString();
            long runs = numbers.stream().filter(n -> !numbers.contains(n - 1)).count();

            assertThat(text.isEmpty() ? 0 : text.split(",").length).isEqualTo(runs);
            assertThat(text).matches("(\\d+(-\\d+)?(,\\d+(-\\d+)?)*)?");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''         | ''",
                "' '        | ''",
                "0          | 0",
                "'0-3,8\n'  | 0-3,8",
                "8,0-3      | 0-3,8",
                "0,1,2      | 0-2",
                "0-1        | 0-1",
                "3-3        | 3",
                "5,5,5-5    | 5",
                "0-4,2-8    | 0-8",
                "007        | 7",
                "1048576    | 1048576"
            })
    void shouldReadTheKernelsListForm(String text, String printed) {
        assertThat(CpuSet.parse(text)).hasToString(printed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",",
                "0,",
                ",0",
                "0,,1",
                "-",
                "-1",
                "1-",
                "a",
                "0x3",
                "1 2",
                "1, 2",
                "0-3-5",
                "+1",
                "1.5",
                "1-b",
                "1048577",
                "99999999",
                "99999999999999999999",
                "\u0661",
                "0;1",
                "0-3/2",
                "0\0"
            })
    void shouldRefuseATextThatIsNoList(String text) {
        assertThatThrownBy(() -> CpuSet.parse(text))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("CPU list \"" + text + "\"", "is no CPU number", "such as 0-3,8");
    }

    @Test
    void shouldRefuseARangeThatRunsBackwards() {
        assertThatThrownBy(() -> CpuSet.parse("0,7-5"))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("CPU list \"0,7-5\"", "7-5", "backwards", "5-7");
    }

    // ---- sets

    @Test
    void shouldDoWhatSetsOfIntegersDo() {
        List<Set<Integer>> all = sets().toList();
        for (int i = 1; i < all.size(); i++) {
            Set<Integer> a = all.get(i - 1);
            Set<Integer> b = all.get(i);
            Set<Integer> union = new TreeSet<>(a);
            union.addAll(b);
            Set<Integer> both = new TreeSet<>(a);
            both.retainAll(b);
            Set<Integer> only = new TreeSet<>(a);
            only.removeAll(b);

            CpuSet left = of(a);
            CpuSet right = of(b);

            assertThat(members(left.union(right))).isEqualTo(union);
            assertThat(members(left.intersect(right))).isEqualTo(both);
            assertThat(members(left.minus(right))).isEqualTo(only);
            assertThat(members(left)).as("operands stay as they are").isEqualTo(a);
            assertThat(members(right)).as("operands stay as they are").isEqualTo(b);
            assertThat(of(a).size()).isEqualTo(a.size());
            assertThat(of(a).isEmpty()).isEqualTo(a.isEmpty());
            assertThat(of(a).equals(of(b))).isEqualTo(a.equals(b));
            for (int cpu : new int[] {-1, 0, 1, 63, 64, 4095, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
                assertThat(of(a).contains(cpu)).isEqualTo(a.contains(cpu));
            }
        }
    }

    @Test
    void shouldNotChangeWithTheArrayItWasMadeOf() {
        int[] numbers = {1, 2};
        CpuSet cpus = CpuSet.of(numbers);

        numbers[0] = 7;

        assertThat(cpus).hasToString("1-2");
    }

    @Test
    void shouldEqualSetsOnly() {
        assertThat(CpuSet.of()).isEqualTo(CpuSet.empty()).isEqualTo(CpuSet.parse(""));
        assertThat(CpuSet.of(1)).isNotEqualTo(CpuSet.of(2)).isNotEqualTo("1").isNotEqualTo(null);
    }

    // ---- masks

    @Test
    void shouldReadTheMaskThatItWrites() {
        assertThat(sets()).allSatisfy(numbers -> {
            CpuSet cpus = of(numbers);

            byte[] mask = cpus.toMask(1024);

            assertThat(mask).hasSize(1024);
            assertThat(CpuSet.ofMask(mask)).isEqualTo(cpus);
            assertThat(BitSet.valueOf(mask).cardinality()).isEqualTo(numbers.size());
        });
    }

    static Stream<Integer> cpus() {
        return Stream.of(0, 1, 7, 8, 63, 64, 1023, 8191);
    }

    @ParameterizedTest
    @MethodSource("cpus")
    void shouldPutCpuNIntoBitNModulo8OfByteNOver8(int cpu) {
        byte[] expected = new byte[1024];
        expected[cpu / 8] = (byte) (1 << cpu % 8);

        assertThat(CpuSet.of(cpu).toMask(1024)).isEqualTo(expected);
        assertThat(CpuSet.of(cpu).toMask(cpu / 8 + 1)).isEqualTo(Arrays.copyOf(expected, cpu / 8 + 1));
        assertThatThrownBy(() -> CpuSet.of(cpu).toMask(cpu / 8))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("CPU " + cpu, "mask of " + cpu / 8 + " bytes");
    }

    @Test
    void shouldReadTheMaskTextThatItPrints() {
        Random random = new Random(SEED);
        assertThat(sets()).allSatisfy(numbers -> {
            CpuSet cpus = of(numbers);
            int bits = 1 + cpus.stream().max().orElse(0) + random.nextInt(100);

            assertThat(CpuSet.parseMask(cpus.toMaskText())).isEqualTo(cpus);
            assertThat(CpuSet.parseMask(cpus.toMaskText(bits))).isEqualTo(cpus);
            assertThat(cpus.toMaskText(bits).replace(",", "")).hasSize(bits / 32 * 8 + (bits % 32 + 3) / 4);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                  | '' | 00000000",
                "0                   | '' | 00000000",
                "3                   | 0-1 | 00000003",
                "'f0\n'             | 4-7 | 000000f0",
                "1,0                 | 32 | 00000001,00000000",
                "00000001,8000000A   | 1,3,31-32 | 00000001,8000000a",
                "0,0,ff              | 0-7 | 000000ff"
            })
    void shouldReadTheKernelsMaskForm(String text, String list, String printed) {
        assertThat(CpuSet.parseMask(text)).hasToString(list);
        assertThat(CpuSet.parseMask(text).toMaskText()).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "1,", ",1", "1,,1", "0x3", "g", "123456789", "-1", "1 2", "+1", "\u0661"})
    void shouldRefuseATextThatIsNoMask(String text) {
        assertThatThrownBy(() -> CpuSet.parseMask(text))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("CPU mask \"" + text + "\"", "is no word of one", "such as 00000001,0000000f");
    }

    @Test
    void shouldRefuseAMaskOfMoreCpusThanAnyMachineHas() {
        assertThatThrownBy(() -> CpuSet.parseMask("1" + ",0".repeat(1 << 16)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("from 0 to 1048576");
    }

    @ParameterizedTest
    @CsvSource({"0,1,1", "0-1,2,3", "0-1,8,03", "0-4,33,'0,0000001f'", "0,64,'00000000,00000001'"})
    void shouldPrintAsManyDigitsAsTheKernelDoes(String list, int bits, String mask) {
        assertThat(CpuSet.parse(list).toMaskText(bits)).isEqualTo(mask);
    }

    @Test
    void shouldRefuseAMaskTextThatHasNoPlaceForAll() {
        assertThatThrownBy(() -> CpuSet.of(8).toMaskText(8))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("CPU 8", "mask of 8 bits");
        assertThatThrownBy(() -> CpuSet.empty().toMaskText(0))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("bits 0");
    }

    // ---- the rest of the algebra

    @Test
    void shouldIterateInAscendingOrder() {
        assertThat(CpuSet.parse("8,0-2")).containsExactly(0, 1, 2, 8);
        assertThat(CpuSet.parse("8,0-2").first()).hasValue(0);
        assertThat(CpuSet.empty()).isEmpty();
        assertThat(CpuSet.empty().first()).isEmpty();
    }

    @Test
    void shouldObeyTheLawsOfSets() {
        List<CpuSet> all = sets().map(CpuSetTest::of).toList();
        for (int i = 1; i < all.size(); i++) {
            CpuSet a = all.get(i - 1);
            CpuSet b = all.get(i);

            assertThat(a.symmetricDifference(b)).isEqualTo(a.union(b).minus(a.intersect(b)));
            assertThat(a.containsAll(b)).isEqualTo(a.union(b).equals(a));
            assertThat(a.intersects(b)).isEqualTo(!a.intersect(b).isEmpty());
            assertThat(a.union(b).containsAll(a)).isTrue();
            assertThat(a.minus(b).intersects(b)).isFalse();
            assertThat(a.size() + b.size())
                    .isEqualTo(a.union(b).size() + a.intersect(b).size());
        }
    }

    @Test
    void shouldMakeRanges() {
        assertThat(CpuSet.range(3, 5)).hasToString("3-5");
        assertThat(CpuSet.range(3, 3)).hasToString("3");
        assertThatThrownBy(() -> CpuSet.range(5, 3))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("first 5", "last 3", "backwards");
        assertThatThrownBy(() -> CpuSet.range(-1, 3))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cpu -1");
    }
}
