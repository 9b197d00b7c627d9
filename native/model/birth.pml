/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Who is born to a supervisor dies with it, also where the JVM that would look after
 * the rest is dead as well. The supervisor forks a template, which forks a worker
 * that is the supervisor's child (CLONE_PARENT); each of them asks the kernel to be
 * killed when its parent dies, a while after its birth. The supervisor is killed
 * between any two of these steps, or comes to the end of the JVM's socket, and ends
 * everything.
 *
 *   process      in the code
 *   supervisor   supervisor/birth.c, end_everything() and kill_all_children() in death.c and orphans.c
 *   child        die_with_the_supervisor() in worker/confine.c, worker/template.c
 *
 * Checked: when nothing happens any more and the supervisor is dead, so are both; when
 * it has exited by itself, they were so before.
 *
 * To be found: PLANT_TRUST: the child does not ask whose child it is by now;
 * PLANT_ONE_ROUND: the supervisor kills those it finds, and exits when they are dead.
 */
#define TEMPLATE 0
#define WORKER 1
#define CHILDREN 2

/* ---- as the kernel has them */

bool supervisor_lives = true;
bool is_killed;              /* SIGKILL to the supervisor */
bool lives[CHILDREN];        /* it can still do something */
bool is_listed[CHILDREN];    /* the supervisor's child, be it dead and not reaped */
bool is_hit[CHILDREN];       /* SIGKILL, which has not come yet */
bool dies_with_parent[CHILDREN]; /* PR_SET_PDEATHSIG */

/* fork(), by the supervisor, or by its child with CLONE_PARENT: where that is an orphan, the new one is another. */
inline fork(child, is_ours) {
    lives[child] = true;
    is_listed[child] = is_ours
}

active proctype kernel() {
end:
    do
    :: atomic { supervisor_lives && !is_killed -> is_killed = true }
    :: atomic { is_hit[TEMPLATE] && lives[TEMPLATE] -> lives[TEMPLATE] = false }
    :: atomic { is_hit[WORKER] && lives[WORKER] -> lives[WORKER] = false }
    od
}

proctype child(byte me) {
    {
        /* die_with_the_supervisor() */
        dies_with_parent[me] = true;
#ifndef PLANT_TRUST
        if
        :: !is_listed[me] -> goto exit /* getppid() is another */
        :: else
        fi;
#endif
        if
        :: me == TEMPLATE ->
            /* cfd_template_run(): a process that is being killed forks no more */
            atomic {
                !is_hit[me] && !lives[WORKER] ->
                fork(WORKER, is_listed[me]);
                run child(WORKER)
            }
        :: else
        fi;
end_serving:
        false
    } unless { !lives[me] };
    goto end_dead;
exit:
    lives[me] = false;
end_dead:
    skip
}

active proctype supervisor() {
    {
        /* start_template() */
        atomic {
            fork(TEMPLATE, true);
            run child(TEMPLATE)
        };
end_asleep:
        true; /* hear_jvm(): end of file, sooner or later */
        /* end_everything() */
        do
        :: /* kill_all_children(), one after the other */
            atomic {
                if
                :: is_listed[TEMPLATE] -> is_hit[TEMPLATE] = true
                :: else
                fi
            };
            atomic {
                if
                :: is_listed[WORKER] -> is_hit[WORKER] = true
                :: else
                fi
            };
            /* waitpid(-1) */
            if
            :: atomic { is_listed[TEMPLATE] && !lives[TEMPLATE] -> is_listed[TEMPLATE] = false }
            :: atomic { is_listed[WORKER] && !lives[WORKER] -> is_listed[WORKER] = false }
            :: !is_listed[TEMPLATE] && !is_listed[WORKER] -> break /* ECHILD */
            fi;
#ifdef PLANT_ONE_ROUND
            break
#endif
        od;
        assert(!lives[TEMPLATE] && !lives[WORKER]) /* who exits so says that nobody is left: SupervisorWatch.bury */
    } unless { is_killed };
    atomic { /* exit_notify(): its children are another's, and those who asked for it are killed */
        supervisor_lives = false;
        is_listed[TEMPLATE] = false;
        is_listed[WORKER] = false;
        is_hit[TEMPLATE] = is_hit[TEMPLATE] || dies_with_parent[TEMPLATE];
        is_hit[WORKER] = is_hit[WORKER] || dies_with_parent[WORKER]
    }
}

active proctype checker() {
end:
    timeout -> assert(supervisor_lives || (!lives[TEMPLATE] && !lives[WORKER]))
}
