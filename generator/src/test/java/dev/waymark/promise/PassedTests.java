package dev.waymark.promise;

import java.lang.reflect.Method;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Counts the tests of a class that pass, of every kind; there is one of it for each class. */
final class PassedTests implements InvocationInterceptor, AfterAllCallback {
  private final AtomicInteger passed = new AtomicInteger();

  @Override
  public void interceptTestMethod(
      Invocation<@Nullable Void> test,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    count(test);
  }

  @Override
  public void interceptTestTemplateMethod(
      Invocation<@Nullable Void> test,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    count(test);
  }

  @Override
  public void interceptDynamicTest(
      Invocation<@Nullable Void> test,
      DynamicTestInvocationContext dynamic,
      ExtensionContext context)
      throws Throwable {
    count(test);
  }

  private void count(Invocation<@Nullable Void> test) throws Throwable {
    test.proceed();
    passed.incrementAndGet();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    Class<?> test = context.getRequiredTestClass();
    ShowsPromise shown = test.getAnnotation(ShowsPromise.class);
    PromiseNumbers.keep(shown.promise(), test, passed + " " + shown.numbers());
  }
}
