using System.Collections.Immutable;
using GovInfoDisclosure.AspNetCore.Input;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;

namespace GovInfoDisclosure.AspNetCore.Diagnostics;

/// <summary>Answers a request with problem details.</summary>
internal static class ProblemAnswer
{
    /// <summary>Answers with the findings.</summary>
    public static Task WriteAsync(HttpContext context, string type, ImmutableArray<Finding> findings, Language language) =>
        WriteAsync(context, DisclosureProblems.Of(type, findings, language), language);

    /// <summary>Answers that something in the request is not allowed.</summary>
    public static Task WriteAsync(HttpContext context, LocalizedText reason, Language language)
    {
        ProblemDetails problem = DisclosureProblems.Of(DisclosureProblems.BadRequest, [], language);
        problem.Detail = reason.In(language);
        return WriteAsync(context, problem, language);
    }

    public static async Task WriteAsync(HttpContext context, ProblemDetails problem, Language language)
    {
        context.Response.StatusCode = problem.Status!.Value;
        context.Response.Headers.ContentLanguage = RequestLanguage.TagOf(language);
        context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptLanguage);
        var written = new ProblemDetailsContext { HttpContext = context, ProblemDetails = problem };
        // The service adds what the application adds to all its problems; it writes nothing where the request accepts no JSON.
        if (!await context.RequestServices.GetRequiredService<IProblemDetailsService>().TryWriteAsync(written).ConfigureAwait(false))
            await Results.Problem(problem).ExecuteAsync(context).ConfigureAwait(false);
    }
}
