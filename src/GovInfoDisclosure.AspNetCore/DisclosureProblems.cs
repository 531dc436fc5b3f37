using System.Text.Json;
using GovInfoDisclosure.AspNetCore.Diagnostics;
using GovInfoDisclosure.AspNetCore.Input;
using Microsoft.AspNetCore.Mvc;

namespace GovInfoDisclosure.AspNetCore;

/// <summary>Findings as problem details (RFC 9457), as the library itself answers with them.</summary>
/// <remarks>
/// The members are <c>type</c>, <c>title</c> and <c>status</c>; <c>findings</c>, each as in the answer of a check; <c>errors</c>, the
/// messages of the findings that are errors by JSON pointer; and <c>remedies</c>, what a user can do, where there is something.
/// </remarks>
public static class DisclosureProblems
{
    /// <summary>The type of a body that is no JSON of a report (GID111), status 400.</summary>
    public const string NotAReport = "not-a-report";

    /// <summary>The type of a report in which rules find errors, status 422.</summary>
    public const string InvalidReport = "invalid-report";

    /// <summary>The type of a document that cannot be read as a report (GID101, GID111), status 422.</summary>
    public const string Unreadable = "unreadable";

    /// <summary>The type of a body or file above the limit, status 413.</summary>
    public const string TooLarge = "too-large";

    /// <summary>The type of a request with a parameter or a member that is not allowed, status 400.</summary>
    public const string BadRequest = "bad-request";

    /// <summary>The type of a request that has to wait for others too long, status 503.</summary>
    public const string Busy = "busy";

    /// <summary>Problem details with findings.</summary>
    /// <param name="type">One of the types of this class.</param>
    /// <param name="findings">The findings, in the order in which they are to be shown.</param>
    /// <param name="language">The language of title and messages.</param>
    /// <exception cref="ArgumentException"><paramref name="type"/> is none of the types.</exception>
    public static ProblemDetails Of(string type, IEnumerable<Finding> findings, Language language)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ProblemKind kind = ProblemKind.Find(type) ?? throw new ArgumentException($"There is no type {type} of problems.", nameof(type));
        Finding[] list = [.. findings];
        var problem = new ProblemDetails { Type = kind.Type, Title = kind.Title.In(language), Status = kind.Status };
        problem.Extensions["findings"] = FindingsJson(list, language);
        problem.Extensions["errors"] = ErrorsJson(list, language);
        if (kind.Remedy is { } remedy)
            problem.Extensions["remedies"] = ProblemJson.Of(writer => WriteTexts(writer, [remedy.In(language)]));
        return problem;
    }

    /// <summary>Problem details for an exception of reading a report, status 400.</summary>
    /// <param name="exception">The exception, such as one that the serializer threw for a type with a report in it.</param>
    /// <param name="language">The language of title and messages.</param>
    public static ProblemDetails Of(Json.ReportJsonException exception, Language language)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return Of(NotAReport, exception.Findings, language);
    }

    private static JsonElement FindingsJson(Finding[] findings, Language language) => ProblemJson.Of(writer =>
    {
        var converter = new FindingJsonConverter(language);
        writer.WriteStartArray();
        foreach (Finding finding in findings)
            converter.Write(writer, finding, Wire.NoOptions);
        writer.WriteEndArray();
    });

    private static JsonElement ErrorsJson(Finding[] findings, Language language) => ProblemJson.Of(writer =>
    {
        writer.WriteStartObject();
        foreach (IGrouping<string, Finding> place in findings.Where(f => f.Severity == FindingSeverity.Error).GroupBy(f => f.Pointer))
        {
            writer.WritePropertyName(place.Key);
            WriteTexts(writer, place.Select(f => f.Message(language)));
        }

        writer.WriteEndObject();
    });

    private static void WriteTexts(Utf8JsonWriter writer, IEnumerable<string> texts)
    {
        writer.WriteStartArray();
        foreach (string text in texts)
            writer.WriteStringValue(text);
        writer.WriteEndArray();
    }
}
