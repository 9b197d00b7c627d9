package dev.cofferdam.cli;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BOOLEAN;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_CHAR;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.FunctionDescriptor;
import java.util.Collections;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CPrototypeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            double pow(double, double)                     | double pow(double, double)
            double pow(double x, double y);                | double pow(double, double)
            "  double\tpow (double x ,double y) ; "        | double pow(double, double)
            int f()                                        | int f()
            int f(void)                                    | int f()
            int f( void )                                  | int f()
            void f(int)                                    | void f(int)
            int f(const int n)                             | int f(int)
            int f(int const)                               | int f(int)
            const int f(int)                               | int f(int)
            unsigned f(unsigned count)                     | unsigned int f(unsigned int)
            unsigned long int f(long unsigned)             | unsigned long f(unsigned long)
            long f(long a, long long b, long int c)        | long f(long, long long, long)
            void *memcpy(void *, const void *, size_t)     | void* memcpy(void*, void*, size_t)
            void*memcpy(void*dst,const void*src,size_t n)  | void* memcpy(void*, void*, size_t)
            void * restrict f(void *restrict p)            | void* f(void*)
            void *f(void const *p, void *const q)          | void* f(void*, void*)
            volatile void *f(volatile void *p)             | void* f(void*)
            const char*zlibVersion()                       | const char* zlibVersion()
            char const * f(char const *s)                  | const char* f(const char*)
            const char * const f(const char *__restrict s) | const char* f(const char*)
            size_t strlen(const char *s)                   | size_t strlen(const char*)
            bool f(_Bool b)                                | bool f(bool)
            float sqrtf(float)                             | float sqrtf(float)
            uint8_t f(int8_t, int16_t, uint16_t)           | uint8_t f(int8_t, int16_t, uint16_t)
            int64_t f(int32_t, uint32_t, uint64_t)         | int64_t f(int32_t, uint32_t, uint64_t)
            ssize_t f(ptrdiff_t, intptr_t, uintptr_t)      | ssize_t f(ptrdiff_t, intptr_t, uintptr_t)
            double _dgemm_64_(int n1, int _n2)             | double _dgemm_64_(int, int)
            """)
    void readsWhatCDeclares(String source, String meaning) {
        assertThat(canonical(CPrototype.parse(source))).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            struct point f(int)            | result 'struct point f'            | struct or union  | void*
            int f(struct point p)          | parameter 1 'struct point p'       | struct or union  | void*
            int f(int, union u)            | parameter 2 'union u'              | struct or union  | void*
            int f(enum color c)            | parameter 1 'enum color c'         | enum             | unsigned int
            int f(char *s)                 | parameter 1 'char *s'              | void*            | const char*
            char *f()                      | result 'char *f'                   | const char*      | const char*
            int f(const char **s)          | parameter 1 'const char **s'       | of the pointers  | void*
            int f(void **p)                | parameter 1 'void **p'             | of the pointers  | void*
            int f(double *x)               | parameter 1 'double *x'            | of the pointers  | void*
            int f(const int *x)            | parameter 1 'const int *x'         | of the pointers  | void*
            int f(const unsigned char *x)  | parameter 1 'const unsigned char *x' | of the pointers | void*
            int f(const signed char *x)    | parameter 1 'const signed char *x' | of the pointers  | void*
            int f(FILE *file)              | parameter 1 'FILE *file'           | of the pointers  | void*
            int f(struct point *p)         | parameter 1 'struct point *p'      | of the pointers  | void*
            int f(char *const s)           | parameter 1 'char *const s'        | of the pointers  | const char*
            int f(int a[3])                | parameter 1 'int a[3]'             | array            | void*
            int f(const char s[])          | parameter 1 'const char s[]'       | array            | const char*
            int printf(const char *, ...)  | parameter 2 '...'                  | variadic         | fixed list
            int f(...)                     | parameter 1 '...'                  | variadic         | fixed list
            int f(int, void (*g)(int))     | parameter 2                        | function         | NULL
            int f(int g(int))              | parameter 1                        | function         | NULL
            long double f(int)             | result 'long double f'             | no counterpart   | double
            int f(double long x)           | parameter 1 'double long x'        | no counterpart   | double
            int f(const long double)       | parameter 1 'const long double'    | no counterpart   | double
            double complex f(int)          | result 'double complex f'          | no counterpart   | double
            int f(float _Complex)          | parameter 1 'float _Complex'       | no counterpart   | double
            int f(unsigned __int128 x)     | parameter 1 'unsigned __int128 x'  | no counterpart   | integers
            int f(off_t at)                | parameter 1 'off_t at'             | not known        | int64_t
            pid_t getpid()                 | result 'pid_t getpid'              | not known        | ptrdiff_t
            int f(x)                       | parameter 1 'x'                    | not known        | int8_t
            int f(const)                   | parameter 1 'const'                | not known        | int8_t
            int f(unsigned double x)       | parameter 1 'unsigned double x'    | not known        | double
            int f(signed unsigned x)       | parameter 1 'signed unsigned x'    | not known        | unsigned
            int f(short long x)            | parameter 1 'short long x'         | not known        | long long
            int f(long long long x)        | parameter 1 'long long long x'     | not known        | long long
            int f(short char)              | parameter 1 'short char'           | not known        | char
            int f(unsigned size_t n)       | parameter 1 'unsigned size_t n'    | not known        | size_t
            int f(void, int)               | parameter 1 'void'                 | cannot be void   | (void)
            int f(int, void)               | parameter 2 'void'                 | cannot be void   | void*
            int f(void nothing)            | parameter 1 'void'                 | cannot be void   | void*
            int f(int a b)                 | parameter 1 'int a b'              | type and a name  | count
            int f(int a; int b)            | parameter 1 'int a; int b'         | type and a name  | count
            int f(void *int)               | parameter 1 'void *int'            | type and a name  | count
            int f(int 3)                   | parameter 1 'int 3'                | type and a name  | count
            """)
    void refusesWhatCannotCross(String source, String given, String rule, String remedy) {
        assertThatThrownBy(() -> CPrototype.parse(source))
                .isInstanceOf(Misuse.class)
                .hasMessageStartingWith(given)
                .hasMessageContaining(rule)
                .message()
                .satisfies(message ->
                        assertThat(message.substring(message.indexOf(';'))).contains(remedy));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ""                         | lacks the result's type
            pow                        | lacks the result's type
            pow(double)                | lacks the result's type
            int (double)               | lacks the result's type
            unsigned int (double)      | lacks the function's name
            (*f)(int)                  | lacks the result's type
            double pow                 | a '(' is missing
            double pow(double          | a ')' is missing
            double pow(                | parameter 1 is missing
            double pow(double,)        | parameter 2 is missing
            double pow(,double)        | parameter 1 is missing
            double pow(double,,double) | parameter 2 is missing
            double pow(double) const   | 'const' comes after its end
            int f();;                  | ';' comes after its end
            int f() { return 0 }       | '{' has no place
            int f(int x = 1)           | '=' has no place
            std::string f()            | ':' has no place
            int f(int &x)              | '&' has no place
            int größe()                | 'ö' has no place
            int f(..)                  | '.' has no place
            """)
    void refusesWhatIsNoPrototype(String source, String rule) {
        assertThatThrownBy(() -> CPrototype.parse(source))
                .isInstanceOf(Misuse.class)
                .hasMessageStartingWith("prototype '" + source + "'")
                .hasMessageContaining(rule)
                .hasMessageContaining("double pow(double, double)");
    }

    @Test
    void takesThirtyTwoParametersAndNoMore() {
        assertThat(CPrototype.parse("int f(" + ints(32) + ")").parameters()).hasSize(32);
        assertThatThrownBy(() -> CPrototype.parse("int f(" + ints(33) + ")"))
                .isInstanceOf(Misuse.class)
                .hasMessageContainingAll("'f'", "33", "32");
    }

    @Test
    void describesParametersByTheirCarriers() {
        CPrototype prototype =
                CPrototype.parse("void f(bool, signed char, uint8_t, short, unsigned short, int, unsigned,"
                        + " long, size_t, float, double, void*, const char*)");
        assertThat(prototype.descriptor())
                .isEqualTo(FunctionDescriptor.ofVoid(
                        JAVA_BOOLEAN,
                        JAVA_BYTE,
                        JAVA_INT,
                        JAVA_SHORT,
                        JAVA_CHAR,
                        JAVA_INT,
                        JAVA_INT,
                        JAVA_LONG,
                        JAVA_LONG,
                        JAVA_FLOAT,
                        JAVA_DOUBLE,
                        JAVA_LONG,
                        ADDRESS));
    }

    @Test
    void describesResultsByTheirCarriers() {
        assertThat(CPrototype.parse("unsigned char f()").descriptor()).isEqualTo(FunctionDescriptor.of(JAVA_BYTE));
        assertThat(CPrototype.parse("unsigned short f()").descriptor()).isEqualTo(FunctionDescriptor.of(JAVA_CHAR));
        assertThat(CPrototype.parse("const char *f()").descriptor()).isEqualTo(FunctionDescriptor.of(JAVA_LONG));
        assertThat(CPrototype.parse("void *f()").descriptor()).isEqualTo(FunctionDescriptor.of(JAVA_LONG));
    }

    private static String ints(int count) {
        return String.join(", ", Collections.nCopies(count, "int"));
    }

    private static String canonical(CPrototype prototype) {
        return prototype.result().spelling() + " " + prototype.symbol()
                + prototype.parameters().stream().map(CType::spelling).collect(Collectors.joining(", ", "(", ")"));
    }
}
