using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.AspNetCore.Input;

/// <summary>
/// How the document was read that the report of an envelope comes from: the member <c>reading</c> of the first answer, and
/// <c>findings</c>, those of that answer.
/// </summary>
/// <param name="Summary">What could not be read then.</param>
/// <param name="Findings">The findings of reading; those of rules are found again.</param>
internal sealed record EnvelopeReading(ReadingSummary Summary, ImmutableArray<Finding> Findings)
{
    // These are about the document: no figure that somebody fills in puts them right.
    private static readonly ImmutableHashSet<string> OfDocument =
        [Rules.Normalized.Id, Rules.NotOnForm.Id, Rules.SeveralReports.Id];

    private static readonly ImmutableHashSet<string> OfPlace =
        [Rules.TableMissing.Id, Rules.LabelNotFound.Id, Rules.NotANumber.Id];

    /// <summary>Reads the member; null where it has no counts.</summary>
    /// <exception cref="JsonException">The value is no reading.</exception>
    public static EnvelopeReading? Read(JsonElement json)
    {
        if (!json.TryGetProperty("cells", out _))
            return null;
        var reader = new Utf8JsonReader(JsonMarshal.GetRawUtf8Value(json));
        ReadingSummary summary = new ReadingSummaryJsonConverter().Read(ref reader, typeof(ReadingSummary), Wire.NoOptions);
        return new(summary, json.TryGetProperty("findings", out JsonElement findings) ? FindingsOf(findings) : []);
    }

    /// <summary>How much of the report is read now: cells that were filled in count as read.</summary>
    public ReadingSummary SummaryOf(DisclosureReport report) =>
        ReadingSummary.Of(report, report.Form.Cells.Where(c => IsBelowAny(c.Pointer, Summary.UnreadCells)), Summary.Why);

    /// <summary>The findings of reading that still hold: not those about cells that were filled in.</summary>
    /// <param name="summary">How much of the report is read now.</param>
    /// <param name="form">The form of the report.</param>
    public IEnumerable<Finding> FindingsOf(ReadingSummary summary, DisclosureForm form) => Findings
        .Where(f => OfDocument.Contains(f.Rule.Id) || (OfPlace.Contains(f.Rule.Id) && Holds(f, summary, form)))
        .Concat(summary.ToFinding() is { } poor ? [poor] : []);

    private static bool Holds(Finding finding, ReadingSummary summary, DisclosureForm form)
    {
        FormCell[] cells = finding.Pointer.Length == 0 ? [] : [.. form.Cells.Where(c => IsBelow(c.Pointer, finding.Pointer))];
        return cells.Length == 0 || cells.Any(c => IsBelowAny(c.Pointer, summary.UnreadCells));
    }

    private static ImmutableArray<Finding> FindingsOf(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Array)
            throw new JsonException("The findings of a reading are a list.");
        var converter = new FindingJsonConverter(Language.Chinese);
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (JsonElement item in json.EnumerateArray())
        {
            var reader = new Utf8JsonReader(JsonMarshal.GetRawUtf8Value(item));
            findings.Add(converter.Read(ref reader, typeof(Finding), Wire.NoOptions)!);
        }

        return findings.ToImmutable();
    }

    private static bool IsBelowAny(string pointer, ImmutableArray<string> places) => places.Any(p => IsBelow(pointer, p));

    private static bool IsBelow(string pointer, string place) =>
        pointer.StartsWith(place, StringComparison.Ordinal) && (pointer.Length == place.Length || pointer[place.Length] == '/');
}
