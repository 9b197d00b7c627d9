/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The states of a call and the word that decides how it ends: supervision.h and
 * protocol/race.h. Sequence numbers are small here; the word has room for them.
 */
#define IDLE 0
#define RUNNING 1
#define DONE 2
#define KILLING 3
#define DEAD 4
#define LOST 5
#define CANCELLING 6

#define RACE_WORD(sequence, state) (8 * (sequence) + (state))
#define RACE_SEQUENCE(word) ((word) / 8)
#define RACE_STATE(word) ((word) % 8)

/* What stands in response.sequence after the death that ended the call; of call 0, where nobody has died or answered. */
#ifdef PLANT_SAME_WORD
#define DEATH_OF(call) 255
#else
#define DEATH_OF(call) (128 + (call))
#endif

/* cfd_race_is_killing() */
#define IS_KILLING(state) ((state) == KILLING || (state) == CANCELLING)
