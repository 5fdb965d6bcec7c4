package uk.careplans.testkit;

import java.io.File;
import java.io.FilePermission;
import java.net.NetPermission;
import java.net.SocketPermission;
import java.net.URLPermission;
import java.nio.file.Path;
import java.security.Permission;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Denies a whole JVM every connection, every program, and every file but those that it is made of, and keeps what was tried:
 * somebody may have caught the denial. For a JVM of its own, started with {@code -Djava.security.manager=allow}.
 */
@SuppressWarnings("removal") // In JDK 17 there is nothing else that sees every file and every connection.
public final class Watchman extends SecurityManager {

    private final Set<String> tried = new TreeSet<>();
    private final List<String> own = new ArrayList<>();

    private Watchman() {
        own.add(System.getProperty("java.home"));
        for (String part : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            own.add(Path.of(part).toAbsolutePath().normalize().toString());
        }
        own.add("/dev/random");
        own.add("/dev/urandom");
    }

    /** Watches from now on, to the JVM's end. */
    public static Watchman watch() {
        Watchman watchman = new Watchman();
        System.setSecurityManager(watchman);
        return watchman;
    }

    /** What was tried since this was last asked. */
    public synchronized Set<String> tried() {
        Set<String> all = new TreeSet<>(tried);
        tried.clear();
        return all;
    }

    @Override
    public void checkPermission(Permission permission) {
        boolean denied = permission instanceof SocketPermission
                || (permission instanceof NetPermission && permission.getName().contains("roxy"))
                || permission instanceof URLPermission
                || (permission instanceof FilePermission && !isOwn(permission))
                || (permission instanceof RuntimePermission && permission.getName().startsWith("exitVM"))
                || permission.getName().equals("setSecurityManager");
        if (denied) {
            String what = permission.getClass().getSimpleName() + " " + permission.getName() + " "
                    + permission.getActions();
            synchronized (this) {
                tried.add(what);
            }
            throw new SecurityException("denied: " + what);
        }
    }

    @Override
    public void checkPermission(Permission permission, Object context) {
        checkPermission(permission);
    }

    private boolean isOwn(Permission permission) {
        if (!permission.getActions().equals("read")) {
            return false;
        }
        String file = new File(permission.getName()).getAbsolutePath();
        // A folder on the way to one of ours may be looked at.
        return own.stream().anyMatch(each -> file.startsWith(each) || each.startsWith(file));
    }
}
