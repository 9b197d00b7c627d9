package dev.cofferdam.isolation;

import static java.lang.constant.ConstantDescs.CD_MethodHandle;
import static java.lang.constant.ConstantDescs.CD_MethodHandles;
import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_String;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.INIT_NAME;
import static java.lang.constant.ConstantDescs.MTD_void;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicConstantDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;

/**
 * Writes the class behind a bound interface: a hidden one, of which each method calls a method handle that the compiler
 * knows as a constant, so that a call by the interface costs what a call by the handle does.
 */
final class BoundClass {
    private static final DirectMethodHandleDesc CLASS_DATA_AT =
            ConstantDescs.ofConstantBootstrap(CD_MethodHandles, "classDataAt", CD_Object, CD_int);

    private BoundClass() {}

    /**
     * Makes the class's only instance.
     *
     * @param lookup where the class is defined; has full privileges there
     * @param said what {@code toString} returns
     */
    static Object make(MethodHandles.Lookup lookup, Class<?> face, List<BoundMethod> methods, String said) {
        ClassDesc name = ClassDesc.of(lookup.lookupClass().getPackageName(), "Bound" + face.getSimpleName());
        ClassDesc implemented = face.describeConstable().orElseThrow();
        byte[] bytes = ClassFile.of().build(name, builder -> {
            builder.withFlags(ClassFile.ACC_FINAL | ClassFile.ACC_SUPER | ClassFile.ACC_SYNTHETIC);
            builder.withInterfaceSymbols(implemented);
            writeConstructor(builder);
            writeToString(builder, said);
            for (int i = 0; i < methods.size(); i++) {
                writeMethod(builder, methods.get(i), i);
            }
        });
        List<MethodHandle> handles = methods.stream().map(BoundMethod::handle).toList();
        try {
            MethodHandles.Lookup own = lookup.defineHiddenClassWithClassData(bytes, handles, true);
            // By its own lookup: the class is not public, and may be in another package than this one.
            return own.findConstructor(own.lookupClass(), MethodType.methodType(void.class))
                    .invoke();
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable impossible) {
            throw new LinkageError(impossible.getMessage(), impossible);
        }
    }

    private static void writeConstructor(ClassBuilder builder) {
        builder.withMethodBody(INIT_NAME, MTD_void, ClassFile.ACC_PUBLIC, code -> code.aload(0)
                .invokespecial(CD_Object, INIT_NAME, MTD_void)
                .return_());
    }

    private static void writeToString(ClassBuilder builder, String said) {
        builder.withMethodBody(
                "toString", MethodTypeDesc.of(CD_String), ClassFile.ACC_PUBLIC, code -> code.loadConstant(said)
                        .areturn());
    }

    private static void writeMethod(ClassBuilder builder, BoundMethod method, int index) {
        MethodTypeDesc type = method.type().describeConstable().orElseThrow();
        builder.withMethodBody(method.name(), type, ClassFile.ACC_PUBLIC, code -> {
            code.loadConstant(
                    DynamicConstantDesc.ofNamed(CLASS_DATA_AT, ConstantDescs.DEFAULT_NAME, CD_MethodHandle, index));
            loadArguments(code, type);
            code.invokevirtual(CD_MethodHandle, "invokeExact", type).return_(TypeKind.from(type.returnType()));
        });
    }

    private static void loadArguments(CodeBuilder code, MethodTypeDesc type) {
        for (int i = 0; i < type.parameterCount(); i++) {
            code.loadLocal(TypeKind.from(type.parameterType(i)), code.parameterSlot(i));
        }
    }
}
