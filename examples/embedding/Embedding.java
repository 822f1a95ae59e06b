import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;
import org.krait.embed.PythonException;
import org.krait.embed.PythonInterpreter;
import org.krait.embed.PythonObject;

/** Python in a Java program: a pricing rule written in Python, called by Java, that calls Java back. */
public final class Embedding {
    private static final String RULES = """
            def discount_for(level):
                rate = {'gold': 0.2, 'silver': 0.1}.get(level, 0.0)
                def price(amount):
                    audit(f'{level}: {amount:.2f} at {rate:.0%}')
                    return amount * (1 - rate)
                return price

            class Basket:
                def __init__(self):
                    self.lines = []

                def accept(self, line):
                    if line['amount'] < 0:
                        raise ValueError(f"negative amount: {line['amount']}")
                    self.lines.append(line)

                def total(self, price):
                    return sum(price(line['amount']) for line in self.lines)
            """;

    private Embedding() {}

    public static void main(String[] args) {
        List<String> audit = new ArrayList<>();
        try (PythonInterpreter python = PythonInterpreter.builder().hashSeed(0).build()) {
            python.set("audit", (Consumer<String>) audit::add);
            python.exec(RULES, "rules.py");

            // a Python closure as a Java function
            PythonObject discountFor = python.get("discount_for", PythonObject.class);
            DoubleUnaryOperator price = ((PythonObject) discountFor.call("gold")).as(DoubleUnaryOperator.class);
            System.out.println("gold pays " + price.applyAsDouble(200));

            // a Python object with Java values in it
            PythonObject basket = (PythonObject) python.call("Basket");
            basket.callMethod("accept", Map.of("amount", 10.0));
            basket.callMethod("accept", Map.of("amount", 32.5));
            System.out.println("total " + basket.callMethod("total", price));
            System.out.println("lines " + basket.get("lines", List.class).size());

            // an exception with its traceback
            try {
                basket.callMethod("accept", Map.of("amount", -1));
            } catch (PythonException e) {
                System.out.println(e.type() + " / " + e.text());
            }
            audit.forEach(System.out::println);
        }

        // two interpreters that know nothing of each other
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PythonInterpreter a = PythonInterpreter.builder().stdout(out).recursionLimit(100).build();
                PythonInterpreter b = PythonInterpreter.builder().stdout(System.out).build()) {
            a.exec("import builtins, sys; builtins.len = lambda o: -1; print(len('abc'), sys.getrecursionlimit())");
            b.exec("import sys; print(len('abc'), sys.getrecursionlimit())");
        }
        System.out.print("a printed " + out.toString(StandardCharsets.UTF_8));
    }
}
