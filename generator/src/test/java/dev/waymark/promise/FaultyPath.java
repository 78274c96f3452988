package dev.waymark.promise;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes paths of a {@link FaultyFileSystem}: each answers what the path of the machine would. */
record FaultyPath(Path path, FileSystem fileSystem) implements InvocationHandler {
  static Path of(Path path, FileSystem fileSystem) {
    return (Path)
        Proxy.newProxyInstance(
            FaultyPath.class.getClassLoader(),
            new Class<?>[] {Path.class},
            new FaultyPath(real(path), fileSystem));
  }

  /** Return the path of the machine. */
  static Path real(Path path) {
    return Proxy.isProxyClass(path.getClass())
            && Proxy.getInvocationHandler(path) instanceof FaultyPath faulty
        ? faulty.path()
        : path;
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
      throws Throwable {
    if (method.getName().equals("getFileSystem")) {
      return fileSystem;
    }
    if (method.getName().equals("iterator")) {
      List<Path> names = new ArrayList<>();
      path.forEach(name -> names.add(of(name, fileSystem)));
      return names.iterator();
    }
    try {
      return wrapped(method.invoke(path, unwrapped(arguments)));
    } catch (InvocationTargetException e) {
      throw e.getCause() == null ? e : e.getCause();
    }
  }

  private @Nullable Object wrapped(@Nullable Object result) {
    return result instanceof Path answer ? of(answer, fileSystem) : result;
  }

  private static Object @Nullable [] unwrapped(Object @Nullable [] arguments) {
    if (arguments == null) {
      return null;
    }
    Object[] real = arguments.clone();
    for (int i = 0; i < real.length; i++) {
      if (real[i] instanceof Path other) {
        real[i] = real(other);
      }
    }
    return real;
  }
}
