/* SPDX-License-Identifier: Apache-2.0 */
/* The policy, rule by rule. */
#include <stdlib.h>
#include <string.h>

#include "sandbox/sandbox.h"

/* gcc 12's analyzer loses sight of what is stored in memory that realloc() has moved. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wanalyzer-malloc-leak"

static bool add(struct cfd_texts *texts, const char *text, size_t length) {
    char **grown = realloc(texts->items, (texts->count + 2) * sizeof *grown);
    if (grown == NULL) {
        return false;
    }
    texts->items = grown;
    grown[texts->count] = strndup(text, length);
    if (grown[texts->count] == NULL) {
        return false;
    }
    grown[++texts->count] = NULL;
    return true;
}

#pragma GCC diagnostic pop

bool cfd_texts_contain(const struct cfd_texts *texts, const char *text) {
    for (size_t i = 0; i < texts->count; i++) {
        if (strcmp(texts->items[i], text) == 0) {
            return true;
        }
    }
    return false;
}

static bool add_names(struct cfd_texts *names, const char *text, size_t length) {
    while (length > 0) {
        const char *space = memchr(text, ' ', length);
        size_t name = space != NULL ? (size_t)(space - text) : length;
        if (name > 0 && !add(names, text, name)) {
            return false;
        }
        size_t taken = space != NULL ? name + 1 : name;
        text += taken;
        length -= taken;
    }
    return true;
}

bool cfd_policy_add(struct cfd_policy *policy, const struct cfd_rule *rule, size_t text_bytes) {
    size_t length = strnlen(rule->text, text_bytes);
    policy->revision = rule->revision;
    switch ((enum cfd_rule_kind)rule->what) {
    case CFD_RULE_READ:
        return add(&policy->readable, rule->text, length);
    case CFD_RULE_WRITE:
        return add(&policy->writable, rule->text, length);
    case CFD_RULE_SYSTEM_CALLS:
        return add_names(&policy->system_calls, rule->text, length);
    case CFD_RULE_VARIABLE:
        return add(&policy->environment, rule->text, length);
    }
    return false;
}
