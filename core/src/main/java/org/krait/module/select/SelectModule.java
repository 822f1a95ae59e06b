package org.krait.module.select;

import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.List;
import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.IntConstants;
import org.krait.module.JavaModule;
import org.krait.object.Containers;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.dict.PyDict;
import org.krait.object.exception.PyExceptions;
import org.krait.object.sequence.PyList;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.os.Errno;
import org.krait.runtime.DescriptorArgument;
import org.krait.runtime.OsErrors;

/** The functions of {@code select}. */
@ExposeModule(name = "select")
public final class SelectModule extends JavaModule {
    private static final int FD_SETSIZE = 1024;
    private static final String CONSTANTS = "EPOLLERR=8 EPOLLET=2147483648 EPOLLEXCLUSIVE=268435456 EPOLLHUP=16 "
            + "EPOLLIN=1 EPOLLMSG=1024 EPOLLONESHOT=1073741824 EPOLLOUT=4 EPOLLPRI=2 EPOLLRDBAND=128 EPOLLRDHUP=8192 "
            + "EPOLLRDNORM=64 EPOLLWAKEUP=536870912 EPOLLWRBAND=512 EPOLLWRNORM=256 EPOLL_CLOEXEC=524288 PIPE_BUF=4096 "
            + "POLLERR=8 POLLHUP=16 POLLIN=1 POLLMSG=1024 POLLNVAL=32 POLLOUT=4 POLLPRI=2 POLLRDBAND=128 "
            + "POLLRDHUP=8192 POLLRDNORM=64 POLLWRBAND=512 POLLWRNORM=256";

    public SelectModule() {
        super(SelectModuleExposed.INSTANCE);
    }

    @Override
    protected void init(PyDict dict) {
        IntConstants.addTo(dict, CONSTANTS);
        dict.put(PyStr.intern("error"), PyExceptions.OSError);
        dict.put(PyStr.intern("epoll"), PyEpoll.TYPE);
    }

    @Function(signature = "($module, /)")
    PyObject poll() {
        return new PyPoll();
    }

    @Function
    PyObject select(PyObject rlist, PyObject wlist, PyObject xlist, PyObject timeout) {
        long millis = PollTable.millis(timeout, 1000, "timeout must be a float or None");
        if (millis < 0 && timeout != Py.None && timeout != null) {
            throw Errors.valueError("timeout must be non-negative");
        }
        PyObject[][] lists = new PyObject[3][];
        int[][] numbers = new int[3][];
        int i = 0;
        for (PyObject list : new PyObject[] {rlist, wlist, xlist}) {
            List<PyObject> found = new ArrayList<>();
            numbers[i] = descriptors(list, found);
            lists[i++] = found.toArray(new PyObject[0]);
        }
        int[] asked = {PollTable.POLLIN, PollTable.POLLOUT, PollTable.POLLPRI};
        int[] ready = {PollTable.POLLIN | PollTable.POLLHUP | PollTable.POLLERR, PollTable.POLLOUT | PollTable.POLLERR,
            PollTable.POLLPRI};
        int count = lists[0].length + lists[1].length + lists[2].length;
        PyList[] results = {new PyList(), new PyList(), new PyList()};
        try (Arena arena = Arena.ofConfined()) {
            PollTable table = new PollTable(arena, count);
            int at = 0;
            for (i = 0; i < 3; i++) {
                for (int fd : numbers[i]) {
                    table.set(at++, fd, asked[i]);
                }
            }
            table.await(millis);
            at = 0;
            for (i = 0; i < 3; i++) {
                for (PyObject each : lists[i]) {
                    int events = table.events(at++);
                    if ((events & PollTable.POLLNVAL) != 0) {
                        throw OsErrors.of(Errno.EBADF, null, null);
                    }
                    if ((events & ready[i]) != 0) {
                        results[i].append(each);
                    }
                }
            }
        }
        return Py.tuple(results[0], results[1], results[2]);
    }

    /** The descriptors of a list, which may get shorter while its items are asked for theirs. */
    private static int[] descriptors(PyObject list, List<PyObject> items) {
        PyObject sequence;
        if (list instanceof PyList || list instanceof PyTuple) {
            sequence = list;
        } else {
            try {
                sequence = new PyList(Iteration.toArray(list));
            } catch (PyException e) {
                throw e.matches(PyExceptions.TypeError) ? Errors.typeError("arguments 1-3 must be sequences") : e;
            }
        }
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < Containers.len(sequence); i++) {
            PyObject item = Containers.getItem(sequence, Py.integer(i));
            int fd = DescriptorArgument.of(item);
            if (fd >= FD_SETSIZE) {
                throw Errors.valueError("filedescriptor out of range in select()");
            }
            items.add(item);
            numbers.add(fd);
        }
        int[] all = new int[numbers.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = numbers.get(i);
        }
        return all;
    }
}
