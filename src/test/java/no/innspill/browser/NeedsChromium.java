package no.innspill.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Skips the browser tests on a machine without a browser, but never in CI; keeps a picture of what failed. */
class NeedsChromium implements ExecutionCondition, TestExecutionExceptionHandler {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        boolean ci = "true".equals(System.getenv("CI"));
        return Chromium.executable().isPresent() || ci
                ? ConditionEvaluationResult.enabled("")
                : ConditionEvaluationResult.disabled(Chromium.MISSING);
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        if (context.getRequiredTestInstance() instanceof BrowserTest test) {
            test.keepPictures(context.getRequiredTestClass().getSimpleName() + "."
                    + context.getRequiredTestMethod().getName());
        }
        throw failure;
    }
}
