using GovInfoDisclosure.AspNetCore.Diagnostics;
using GovInfoDisclosure.AspNetCore.Input;
using GovInfoDisclosure.Json;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace GovInfoDisclosure.AspNetCore.Binding;

/// <summary>
/// Answers with findings where a type of the application has a report in it that is not valid JSON of one, and the application uses
/// <c>UseExceptionHandler</c>.
/// </summary>
internal sealed class ReportExceptionHandler(IOptions<GovInfoDisclosureOptions> options) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        // Elsewhere than in reading the request, invalid JSON is a fault of the server.
        if (exception is not BadHttpRequestException { InnerException: ReportJsonException fault })
            return false;
        Language language = RequestLanguage.Of(httpContext.Request, options.Value.Language);
        await ProblemAnswer.WriteAsync(httpContext, DisclosureProblems.Of(fault, language), language).ConfigureAwait(false);
        return true;
    }
}
