// A pretend Java machine: every object is a word and a text, every method is told by its name.
#define _GNU_SOURCE
#include "device.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Places in the function table of the JNI specification.
enum {
    GET_VERSION = 4, FIND_CLASS = 6, IS_ASSIGNABLE = 11, EXCEPTION_OCCURRED = 15, EXCEPTION_CLEAR = 17,
    PUSH_FRAME = 19, POP_FRAME = 20, NEW_GLOBAL = 21, IS_SAME = 24, NEW_LOCAL = 25, ENSURE_CAPACITY = 26,
    NEW_OBJECT_A = 30, OBJECT_CLASS = 31, IS_INSTANCE = 32, METHOD_ID = 33, CALL_OBJECT_A = 36,
    CALL_BOOLEAN_A = 39, CALL_INT_A = 51, CALL_VOID_A = 63, FIELD_ID = 94, OBJECT_FIELD = 95,
    INT_FIELD = 100, FLOAT_FIELD = 102, STATIC_METHOD_ID = 113, CALL_STATIC_OBJECT_A = 116,
    STATIC_FIELD_ID = 144, STATIC_OBJECT_FIELD = 145,
    NEW_STRING_UTF = 167, STRING_UTF_LENGTH = 168, STRING_UTF_CHARS = 169, STRING_LENGTH = 164,
    GET_VM = 219, NEW_WEAK = 226, EXCEPTION_CHECK = 228, REF_TYPE = 232, TABLE = 240,
};
enum { VERSION = 0x10006, GLOBAL_REF = 2, MOST_CALLS = 256 };

struct object { char kind[64]; char text[640]; };
struct method { char name[64]; char signature[160]; };
union value { int32_t i; int64_t j; float f; double d; void *l; };

static void *table[TABLE];
static void **env_table = table;
static void *vm_functions[8];
static void **vm_table = vm_functions;
void *java_env = &env_table;
void *java_vm = &vm_table;
static _Thread_local bool thrown;
static char calls[MOST_CALLS][768];
static int count_of_calls;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static struct object *object(const char *kind, const char *text) {
    struct object *made = calloc(1, sizeof *made);
    snprintf(made->kind, sizeof made->kind, "%s", kind);
    snprintf(made->text, sizeof made->text, "%s", text);
    return made;
}

// Writes down what the app asked Java to do.
static void call(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    pthread_mutex_lock(&lock);
    if (count_of_calls < MOST_CALLS)
        vsnprintf(calls[count_of_calls++], sizeof calls[0], format, arguments);
    pthread_mutex_unlock(&lock);
    va_end(arguments);
}

void write_calls(void) {
    pthread_mutex_lock(&lock);
    for (int i = 0; i < count_of_calls; i++) say("call %s", calls[i]);
    pthread_mutex_unlock(&lock);
    say("end of calls");
}

// The language tag at a place in the list of settings.
static struct object *locale(int place) {
    char list[sizeof settings.locales];
    snprintf(list, sizeof list, "%s", settings.locales);
    char *rest = list, *tag;
    while ((tag = strsep(&rest, ",")) && place--) {}
    return object("java.util.Locale", tag ? tag : "en");
}

static int count_of_locales(void) {
    int count = 1;
    for (const char *c = settings.locales; *c; c++) count += *c == ',';
    return count;
}

static void *answer_object(void *env, struct object *self, struct method *method, union value *values) {
    (void)env;
    const char *name = method->name;
    if (!strcmp(name, "get")) return locale(values[0].i);
    if (!strcmp(name, "toLanguageTag")) return object("java.lang.String", self->text);
    if (!strcmp(name, "getDisplayCutout") && !settings.has_cutout) return NULL;
    if (!strcmp(name, "addFlags")) return self;
    if (!strcmp(name, "putExtra")) {
        struct object *key = values[0].l, *value = values[1].l;
        size_t used = strlen(self->text);
        snprintf(self->text + used, sizeof self->text - used, " %s=%s", key->text, value->text);
        return self;
    }
    if (!strcmp(name, "parse")) return object("android.net.Uri", ((struct object *)values[0].l)->text);
    // What is left is told apart by the type that it gives: “()Landroid/view/Window;”.
    const char *type = strchr(method->signature, ')');
    return object(type ? type + 1 : "?", "");
}

static int32_t answer_int(void *env, struct object *self, struct method *method, union value *values) {
    (void)env, (void)self, (void)values;
    static const char *const sides[] = { "Left", "Top", "Right", "Bottom" };
    if (!strcmp(method->name, "size")) return count_of_locales();
    for (int side = 0; side < 4; side++) {
        char name[64];
        snprintf(name, sizeof name, "getSystemWindowInset%s", sides[side]);
        if (!strcmp(method->name, name)) return settings.insets[side];
        snprintf(name, sizeof name, "getSafeInset%s", sides[side]);
        if (!strcmp(method->name, name)) return settings.cutout[side];
    }
    call("unknown %s%s", method->name, method->signature);
    return 0;
}

static void answer_void(void *env, struct object *self, struct method *method, union value *values) {
    (void)env, (void)self;
    const char *name = method->name;
    if (!strcmp(name, "startActivity")) {
        if (!settings.has_apps) {
            thrown = true;
            return;
        }
        call("startActivity %s", ((struct object *)values[0].l)->text);
    } else if (!strcmp(name, "addFlags")) {
        call("addFlags %#x after %lu frames", (unsigned)values[0].i, frames_posted());
    } else {
        if (!strcmp(name, "finishAndRemoveTask")) {
            if (*settings.farewell && shown_window) write_frame(shown_window, settings.farewell);
            say("finished after %lu frames", frames_posted());
        }
        call("%s", name);
    }
}

static void *new_object(void *env, void *class, struct method *constructor, union value *values) {
    (void)env;
    struct object *made = object(((struct object *)class)->text, "");
    // Intent(String action, Uri data)
    if (strstr(((struct method *)constructor)->signature, "Landroid/net/Uri;)V"))
        snprintf(made->text, sizeof made->text, "%.300s %.300s", ((struct object *)values[0].l)->text,
            ((struct object *)values[1].l)->text);
    return made;
}

static void *method_id(void *env, void *class, const char *name, const char *signature) {
    (void)env, (void)class;
    struct method *made = calloc(1, sizeof *made);
    snprintf(made->name, sizeof made->name, "%s", name);
    snprintf(made->signature, sizeof made->signature, "%s", signature);
    return made;
}

static void *object_field(void *env, void *self, struct method *field) {
    (void)env, (void)self;
    return strcmp(field->name, "locale") ? object(field->signature, "") : locale(0);
}

static float float_field(void *env, void *self, struct method *field) {
    (void)env, (void)self;
    return strcmp(field->name, "fontScale") ? 0 : settings.font_scale;
}

static void *find_class(void *env, const char *name) { (void)env; return object("java.lang.Class", name); }
static void *class_of(void *env, struct object *of) { (void)env; return object("java.lang.Class", of->kind); }
static void *new_string(void *env, const char *text) { (void)env; return object("java.lang.String", text); }
static int32_t length_of(void *env, struct object *text) { (void)env; return strlen(text->text); }
static const char *chars_of(void *env, struct object *text, uint8_t *copied) {
    (void)env;
    if (copied) *copied = 0;
    return text->text;
}
static void *same(void *env, void *object) { (void)env; return object; }
static void *popped(void *env, void *object) { (void)env; return object; }
static uint8_t yes(void) { return 1; }
static int32_t global(void) { return GLOBAL_REF; }
static int32_t is_same(void *env, void *one, void *other) { (void)env; return one == other; }
static int32_t version(void) { return VERSION; }
static intptr_t nothing(void) { return 0; }
static uint8_t is_thrown(void) { return thrown; }
static void *what_is_thrown(void) { return thrown ? object("android.content.ActivityNotFoundException", "") : NULL; }
static void forget_thrown(void) { thrown = false; }
static int32_t get_vm(void *env, void **out) { (void)env; *out = java_vm; return 0; }
static int32_t get_env(void *vm, void **out) { (void)vm; *out = java_env; return 0; }

void begin_java(void) {
    for (int i = 0; i < TABLE; i++) table[i] = nothing;
    for (int i = 0; i < 8; i++) vm_functions[i] = nothing;
    // AttachCurrentThread, GetEnv, AttachCurrentThreadAsDaemon.
    vm_functions[4] = vm_functions[6] = vm_functions[7] = get_env;
    table[GET_VERSION] = version;
    table[FIND_CLASS] = find_class;
    table[IS_ASSIGNABLE] = table[IS_INSTANCE] = yes;
    table[EXCEPTION_OCCURRED] = what_is_thrown;
    table[EXCEPTION_CLEAR] = forget_thrown;
    table[EXCEPTION_CHECK] = is_thrown;
    table[POP_FRAME] = popped;
    table[NEW_GLOBAL] = table[NEW_LOCAL] = table[NEW_WEAK] = same;
    table[IS_SAME] = is_same;
    table[NEW_OBJECT_A] = new_object;
    table[OBJECT_CLASS] = class_of;
    table[METHOD_ID] = table[STATIC_METHOD_ID] = method_id;
    table[FIELD_ID] = table[STATIC_FIELD_ID] = method_id;
    table[CALL_OBJECT_A] = table[CALL_STATIC_OBJECT_A] = answer_object;
    table[CALL_INT_A] = answer_int;
    table[CALL_VOID_A] = answer_void;
    table[OBJECT_FIELD] = table[STATIC_OBJECT_FIELD] = object_field;
    table[FLOAT_FIELD] = float_field;
    table[NEW_STRING_UTF] = new_string;
    table[STRING_UTF_LENGTH] = table[STRING_LENGTH] = length_of;
    table[STRING_UTF_CHARS] = chars_of;
    table[GET_VM] = get_vm;
    table[REF_TYPE] = global;
}
