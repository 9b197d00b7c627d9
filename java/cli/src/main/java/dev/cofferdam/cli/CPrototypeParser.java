package dev.cofferdam.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads {@code declaration ( declaration, ... )}, with or without a semicolon. What a declaration says is read by
 * {@link CDeclarationReader}.
 */
final class CPrototypeParser {
    private final String prototype;
    private final List<CToken> tokens;
    private int next;

    CPrototypeParser(String prototype) {
        this.prototype = prototype;
        this.tokens = CLexer.tokens(prototype);
    }

    CPrototype parse() {
        List<CToken> head = untilOneOf("(");
        if (head.size() < 2) {
            throw misuse("it lacks the result's type or the function's name");
        }
        CDeclaration function = declaration("result", head);
        String symbol = function.name();
        if (symbol == null) {
            throw misuse("it lacks the function's name");
        }
        expect("(");
        List<CValue> parameters = parameters();
        expect(")");
        if (at(";")) {
            next++;
        }
        if (next < tokens.size()) {
            throw misuse("'" + tokens.get(next).text() + "' comes after its end");
        }
        return new CPrototype(function.type(), symbol, parameters);
    }

    private List<CValue> parameters() {
        List<CValue> parameters = new ArrayList<>();
        if (at(")")) {
            return parameters;
        }
        List<CToken> first = untilOneOf(",)");
        if (at(")") && first.size() == 1 && first.getFirst().text().equals("void")) {
            return parameters;
        }
        parameters.add(parameter(1, first));
        while (at(",")) {
            next++;
            parameters.add(parameter(parameters.size() + 1, untilOneOf(",)")));
        }
        return parameters;
    }

    private CValue parameter(int number, List<CToken> declaration) {
        String role = "parameter " + number;
        if (at("(")) {
            throw CRefusal.FUNCTION.of(role, prototype);
        }
        return switch (declaration(role, declaration).type()) {
            case CValue value -> value;
            case CVoid type -> throw CRefusal.VOID.of(role, type.spelling());
        };
    }

    private CDeclaration declaration(String role, List<CToken> declaration) {
        if (declaration.isEmpty()) {
            throw misuse("its " + role + " is missing");
        }
        return new CDeclarationReader(role, declaration, prototype).read();
    }

    /** Passes over the tokens up to the first of these marks, or an opening parenthesis. */
    private List<CToken> untilOneOf(String marks) {
        int begin = next;
        while (next < tokens.size()
                && !at("(")
                && !marks.contains(tokens.get(next).text())) {
            next++;
        }
        return tokens.subList(begin, next);
    }

    private void expect(String mark) {
        if (!at(mark)) {
            throw misuse("a '" + mark + "' is missing");
        }
        next++;
    }

    private boolean at(String mark) {
        return next < tokens.size() && tokens.get(next).text().equals(mark);
    }

    private Misuse misuse(String rule) {
        return new Misuse(
                "prototype '" + prototype + "'",
                rule,
                "write one as C declares it, such as 'double pow(double, double)'");
    }
}
