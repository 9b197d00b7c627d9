/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Calls C functions on arrays of the Java heap, which the JVM pins for as long
 * as the call takes: dev.cofferdam.internal.linalg.PinnedShim. Between getting
 * and releasing such an array no other JNI function may be called, and none is.
 */
#include <ffi.h>
#include <jni.h>
#include <stdint.h>
#include <string.h>

enum { MOST = 32 };

/* The functions here are called by letters: the first for the result, then one for each argument. */
static ffi_type *type_of(jbyte letter) {
    switch (letter) {
    case 'V':
        return &ffi_type_void;
    case 'B':
        return &ffi_type_sint8;
    case 'I':
        return &ffi_type_sint32;
    case 'J':
        return &ffi_type_sint64;
    case 'F':
        return &ffi_type_float;
    case 'D':
        return &ffi_type_double;
    default:
        return &ffi_type_pointer;
    }
}

static void throw_error(JNIEnv *env, const char *class_name, const char *message) {
    jclass class = (*env)->FindClass(env, class_name);
    if (class != NULL) {
        (*env)->ThrowNew(env, class, message);
    }
}

/* What the result's bytes say, as a word: integers with their sign, floats as bits. */
static jlong word_of(jbyte letter, const void *result) {
    union {
        ffi_sarg integer;
        float real;
        jlong word;
    } bits;
    memcpy(&bits, result, sizeof bits);
    if (letter == 'F') {
        uint32_t low;
        memcpy(&low, &bits.real, sizeof low);
        return (jlong)low;
    }
    return letter == 'I' ? (jlong)(jint)bits.integer : bits.word;
}

/* Found by its name: System.load() has no header to share. */
JNIEXPORT jlong JNICALL Java_dev_cofferdam_internal_linalg_PinnedShim_call(JNIEnv *env, jclass shim, jlong function,
                                                                           jbyteArray types, jlongArray words,
                                                                           jobjectArray arrays);

JNIEXPORT jlong JNICALL Java_dev_cofferdam_internal_linalg_PinnedShim_call(JNIEnv *env, jclass shim, jlong function,
                                                                           jbyteArray types, jlongArray words,
                                                                           jobjectArray arrays) {
    (void)shim;
    jbyte letters[MOST + 1];
    jlong values[MOST];
    ffi_type *argument_types[MOST];
    void *arguments[MOST];
    jarray pinned[MOST];
    void *addresses[MOST];
    int at[MOST];
    int count = (*env)->GetArrayLength(env, words);
    if (count > MOST) {
        throw_error(env, "java/lang/IllegalArgumentException", "more than 32 arguments");
        return 0;
    }
    (*env)->GetByteArrayRegion(env, types, 0, count + 1, letters);
    (*env)->GetLongArrayRegion(env, words, 0, count, values);
    int pins = 0;
    for (int i = 0; i < count; i++) {
        argument_types[i] = type_of(letters[i + 1]);
        arguments[i] = &values[i];
        if (letters[i + 1] == 'P') {
            jobject array = (*env)->GetObjectArrayElement(env, arrays, i);
            if (array != NULL) {
                pinned[pins] = (jarray)array;
                at[pins++] = i;
            }
        }
    }
    if ((*env)->ExceptionCheck(env)) {
        return 0;
    }
    ffi_cif cif;
    if (ffi_prep_cif(&cif, FFI_DEFAULT_ABI, (unsigned)count, type_of(letters[0]), argument_types) != FFI_OK) {
        throw_error(env, "java/lang/IllegalArgumentException", "libffi refuses the signature");
        return 0;
    }
    int held = 0;
    while (held < pins) {
        addresses[held] = (*env)->GetPrimitiveArrayCritical(env, pinned[held], NULL);
        if (addresses[held] == NULL) {
            break;
        }
        values[at[held]] += (jlong)(intptr_t)addresses[held];
        held++;
    }
    jlong result[2] = {0, 0};
    int complete = held == pins;
    if (complete) {
        ffi_call(&cif, FFI_FN((intptr_t)function), result, arguments);
    }
    while (held > 0) {
        held--;
        (*env)->ReleasePrimitiveArrayCritical(env, pinned[held], addresses[held], 0);
    }
    if (!complete && !(*env)->ExceptionCheck(env)) {
        throw_error(env, "java/lang/OutOfMemoryError", "an array could not be pinned");
    }
    return word_of(letters[0], result);
}
