package dev.cofferdam.cli;

/** What C can declare and a call from the shell cannot do, each with what to write instead. */
enum CRefusal {
    STRUCT(
            "a struct or union cannot be passed by value from the shell",
            "call a function that takes its address, as void*"),
    ENUM("enums are not read here", "write the integer that it is: unsigned int, or int if it has a negative constant"),
    ARRAY("an array parameter is the address of its first element", "write void*, or const char* for text"),
    FUNCTION(
            "a function cannot be passed, since Java code does not run in the worker",
            "write void* and pass NULL or an address"),
    VARIADIC(
            "the arguments of a variadic function travel in another way",
            "call one that has a fixed list, such as puts instead of printf"),
    POINTER(
            "of the pointers only void* and const char* are read here",
            "write const char* for text, which is passed as a copy, and void* for any other address"),
    FOREIGN("it has no counterpart in Java", "call the variant that takes and returns double, float or integers"),
    UNKNOWN(
            "this type is not known here, where no header is read",
            "write the type that it stands for: char, short, int, long or long long, signed or unsigned, bool, float,"
                    + " double, size_t, ssize_t, ptrdiff_t, intptr_t, uintptr_t, int8_t to uint64_t, void*,"
                    + " const char*"),
    VOID("a parameter cannot be void", "write void* for an address, or '(void)' for no parameters at all"),
    EXTRA_WORDS("it is not a type and a name", "write it as in 'unsigned long count'");

    private final String rule;
    private final String remedy;

    CRefusal(String rule, String remedy) {
        this.rule = rule;
        this.remedy = remedy;
    }

    /** Says so of {@code declaration}, which is the {@code role} in its prototype. */
    Misuse of(String role, String declaration) {
        return new Misuse(role + " '" + declaration + "'", rule, remedy);
    }
}
