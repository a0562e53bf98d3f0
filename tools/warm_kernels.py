"""Kernels that begin with the heavy libraries imported: forks of one process that imported them once.

A notebook starts in a few milliseconds instead of seconds, and is as alone as in a kernel of its own: memory, folder, environment and signals are its own. The package itself is not among
what is imported before. What a test runs by `child(…, fresh=False)` of `databricks_cv.testing.helpers` is forked likewise. Linux only (`possible()`): elsewhere kernels start as usual.

    python tools/warm_kernels.py FD MODULE …    the process that is forked: it imports the modules, reads a request a line from a socket, {argv, env, cwd}, and answers with the process id
"""
import asyncio, atexit, contextlib, gc, importlib, json, logging, os, select, shutil, signal, socket, sqlite3, struct, subprocess, sys, tempfile, threading, traceback, types
from importlib.metadata import EntryPoint
from pathlib import Path

HEAVY = ("numpy", "torch", "torchvision", "transformers", "lightning.pytorch", "mlflow", "pandas", "pyarrow", "scipy", "PIL.Image", "matplotlib")


# ---------------------------------------------------------------- the process that is forked
def become_kernel(argv, env, cwd, children):
    "In a fork: the kernel that `python -m ipykernel_launcher` would be."
    from ipykernel.kernelapp import launch_new_instance
    os.setsid()
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    os.chdir(cwd)
    os.environ.clear()
    os.environ.update(env, JPY_PARENT_PID=str(os.getppid()), DATABRICKS_CV_FORKS=children)
    sys.argv = ["ipykernel_launcher", *argv]
    launch_new_instance(argv=argv)
    end()


def end(status=0):
    "End this process as Python ends one, but for emptying every module: seconds for libraries of this size, and the memory they share with the process that was forked is copied for it."
    threading._shutdown()       # waits for threads, as multiprocessing does in its forks
    atexit._run_exitfuncs()     # temporary folders go, servers of a notebook stop
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(Exception): stream.flush()
    os._exit(status)


def prepare_mlflow():
    "Give each new SQLite database of MLflow its tables as a copy of one that is made here: MLflow's own migrations take seconds each time."
    import sqlalchemy
    from mlflow.store.db import utils
    from mlflow.store.model_registry import sqlalchemy_store as registry
    from mlflow.store.tracking import sqlalchemy_store as _   # what a first call would import
    usual, empty = utils._initialize_tables, sqlite3.connect(":memory:", check_same_thread=False)
    with tempfile.TemporaryDirectory() as d:
        if pid := os.fork():
            if os.waitpid(pid, 0)[1]: return   # another MLflow: it makes its own
        else:   # what migrations do to logging stays here
            logging.disable()
            try: usual(sqlalchemy.create_engine(f"sqlite:///{d}/empty.db"))
            except Exception: os._exit(1)
            os._exit(0)
        with contextlib.closing(sqlite3.connect(f"{d}/empty.db")) as made: made.backup(empty)

    def initialize(engine):
        if engine.dialect.name != "sqlite" or sqlalchemy.inspect(engine).get_table_names(): return usual(engine)
        with contextlib.closing(engine.raw_connection()) as new: empty.backup(new.driver_connection)

    utils._initialize_tables = registry._initialize_tables = initialize


def be_python(out, code, env, cwd):
    "In a fork: what `python -c` would be, as far as tests ask; what it prints goes to a file descriptor."
    os.setsid()
    for fd in (1, 2): os.dup2(out, fd)
    os.chdir(cwd)
    os.environ.clear()
    os.environ.update(env)
    sys.argv[:], sys.path[:0] = ["-c"], [""]
    sys.modules["__main__"] = main = types.ModuleType("__main__")
    status = 0
    try: exec(compile(code, "<string>", "exec"), vars(main))
    except SystemExit as e:
        status = e.code if isinstance(e.code, int) else int(e.code is not None)
        if isinstance(e.code, str): print(e.code, file=sys.stderr)
    except BaseException:
        traceback.print_exc()
        status = 1
    end(status)


def serve_children(listener, parent):
    "Fork a child for each connection, as long as the parent lives. A file descriptor and {code, env, cwd} come in, the process id and the exit status go out, four bytes each."
    listener.settimeout(1)
    while os.getppid() == parent:
        with contextlib.suppress(TimeoutError), listener.accept()[0] as c:
            if os.fork(): continue
            listener.close()
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            _, (out,), *_ = socket.recv_fds(c, 1, 1)
            with c.makefile("rb") as f: request = json.load(f)
            if not (pid := os.fork()):
                c.close()
                signal.signal(signal.SIGINT, signal.default_int_handler)
                be_python(out, **request)
            os.close(out)
            with contextlib.suppress(OSError):   # of a test that did not wait
                c.sendall(struct.pack("i", pid))
                c.sendall(struct.pack("i", os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])))
            os._exit(0)
    os._exit(0)


def serve(requests, modules):
    "Import modules, then fork a kernel for each request until the other side is gone; the kernels see that, and end too."
    sys.path.remove(str(Path(__file__).resolve().parent))
    os.environ["JPY_PARENT_PID"] = str(os.getpid())   # ipykernel reads it while it is imported
    for name in ("ipykernel.kernelapp", *modules):
        with contextlib.suppress(ImportError): importlib.import_module(name)
    if "mlflow" in modules:
        with contextlib.suppress(ImportError, AttributeError): prepare_mlflow()
    gc.collect()
    gc.freeze()   # what is here stays: no kernel's collector looks through it, which would copy the memory too
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)   # nobody waits for the kernels
    signal.signal(signal.SIGINT, signal.SIG_IGN)    # Ctrl-C is for whoever runs the notebooks
    folder, me = tempfile.mkdtemp(), os.getpid()   # nothing that a fork would clean up when it ends
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(children := f"{folder}/children")
        listener.listen()
        if not os.fork():
            requests.close()
            serve_children(listener, me)
        for line in requests.makefile("r"):
            if pid := os.fork(): requests.sendall(f"{pid}\n".encode())
            else:
                requests.close()
                listener.close()
                signal.signal(signal.SIGINT, signal.default_int_handler)
                become_kernel(**json.loads(line), children=children)
    shutil.rmtree(folder)


# ---------------------------------------------------------------- the side that runs notebooks
def possible():
    "Can kernels be forks here?"
    return sys.platform == "linux" and hasattr(os, "pidfd_open")


class Fork:
    "A kernel's process, as far as jupyter_client asks: like Popen, of a process that is not a child of this one."
    stdin = stdout = stderr = None

    def __init__(self, pid): self.pid, self.fd, self.returncode = pid, os.pidfd_open(pid), None

    def poll(self):
        if self.returncode is None and select.select([self.fd], [], [], 0)[0]:
            self.returncode = 0   # the real one is not known; nobody asks
            os.close(self.fd)
        return self.returncode

    def wait(self, timeout=None): return self.poll()

    def send_signal(self, signum):
        with contextlib.suppress(ProcessLookupError): os.kill(self.pid, signum)

    def kill(self): self.send_signal(signal.SIGKILL)

    def terminate(self): self.send_signal(signal.SIGTERM)


class Forker:
    "The process that is forked, seen from outside."

    def __init__(self, env, modules):
        self.mine, theirs = socket.socketpair()
        self.process = subprocess.Popen([sys.executable, __file__, str(theirs.fileno()), *modules], pass_fds=[theirs.fileno()], env=env, stdin=subprocess.DEVNULL)
        theirs.close()
        self.answers = self.mine.makefile("r")

    def fork(self, **request):
        self.mine.sendall(json.dumps(request).encode() + b"\n")
        return Fork(int(self.answers.readline()))


def use(env, modules=HEAVY):
    "From now on kernels of this process are forks of one that started with an environment and has imported modules."
    from jupyter_client.provisioning import KernelProvisionerFactory, LocalProvisioner
    forker = Forker(env, modules)

    class Forked(LocalProvisioner):
        async def launch_kernel(self, cmd, **kwargs):
            argv = cmd[cmd.index("ipykernel_launcher") + 1:]
            self.cwd = kwargs.get("cwd") or os.getcwd()
            self.process = await asyncio.to_thread(forker.fork, argv=argv, env=kwargs["env"], cwd=str(self.cwd))
            self.pid = self.pgid = self.process.pid
            return self.connection_info

    factory = KernelProvisionerFactory.instance()
    globals()["Forked"] = Forked
    factory.provisioners["forked"] = EntryPoint("forked", f"{__name__}:Forked", KernelProvisionerFactory.GROUP_NAME)
    factory.default_provisioner_name = "forked"
    return forker


if __name__ == "__main__":
    serve(socket.socket(fileno=int(sys.argv[1])), sys.argv[2:])
    end()
