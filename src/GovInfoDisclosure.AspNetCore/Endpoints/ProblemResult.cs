using System.Collections.Immutable;
using GovInfoDisclosure.AspNetCore.Diagnostics;
using GovInfoDisclosure.AspNetCore.Input;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace GovInfoDisclosure.AspNetCore.Endpoints;

/// <summary>Answers with problem details in the language of the request.</summary>
internal sealed class ProblemResult : IResult
{
    private readonly Func<HttpContext, Language, Task> _write;

    private ProblemResult(Func<HttpContext, Language, Task> write) => _write = write;

    /// <summary>A problem of one of the types of <see cref="DisclosureProblems"/>.</summary>
    public static ProblemResult Of(string type, ImmutableArray<Finding> findings) =>
        new((context, language) => ProblemAnswer.WriteAsync(context, type, findings, language));

    /// <summary>A request that is not allowed, with the reason.</summary>
    public static ProblemResult BadRequest(LocalizedText reason) =>
        new((context, language) => ProblemAnswer.WriteAsync(context, reason, language));

    /// <summary>A body above a limit.</summary>
    public static ProblemResult TooLarge { get; } = Of(DisclosureProblems.TooLarge, []);

    /// <summary>A request that waited for others too long.</summary>
    public static ProblemResult Busy { get; } = new((context, language) =>
    {
        context.Response.Headers.RetryAfter = "1";
        return ProblemAnswer.WriteAsync(context, DisclosureProblems.Busy, [], language);
    });

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var options = httpContext.RequestServices.GetRequiredService<IOptions<GovInfoDisclosureOptions>>();
        return _write(httpContext, RequestLanguage.Of(httpContext.Request, options.Value.Language));
    }
}
