using System.Text;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.Narratives;

namespace GovInfoDisclosure.Tests.Narratives;

/// <summary>
/// A passage of the fixtures: <c>[46件]</c> agrees with the tables, <c>{64件}</c> contradicts them, the rest states no fact.
/// </summary>
/// <param name="Family">The file it is in; with the year of an edition behind it, for the form of that edition.</param>
/// <param name="Line">The passage with its marks; before it, with a | between, the agency, if it is not that of most cases.</param>
internal sealed record NarrativeCase(string Family, string Line)
{
    private const char Of = '|';

    private static readonly Dictionary<string, decimal> Figures = new()
    {
        ["/proactiveDisclosure/governmentRules/issued"] = 2,
        ["/proactiveDisclosure/governmentRules/repealed"] = 1,
        ["/proactiveDisclosure/governmentRules/inForce"] = 26,
        ["/proactiveDisclosure/normativeDocuments/issued"] = 4,
        ["/proactiveDisclosure/normativeDocuments/repealed"] = 2,
        ["/proactiveDisclosure/normativeDocuments/inForce"] = 19,
        ["/proactiveDisclosure/governmentRules/newlyMade"] = 2,
        ["/proactiveDisclosure/governmentRules/newlyDisclosed"] = 1,
        ["/proactiveDisclosure/governmentRules/totalDisclosed"] = 26,
        ["/proactiveDisclosure/normativeDocuments/newlyMade"] = 4,
        ["/proactiveDisclosure/normativeDocuments/newlyDisclosed"] = 3,
        ["/proactiveDisclosure/normativeDocuments/totalDisclosed"] = 19,
        ["/proactiveDisclosure/licensing/decisions"] = 20418,
        ["/proactiveDisclosure/penalties/decisions"] = 357,
        ["/proactiveDisclosure/compulsion/decisions"] = 214,
        ["/proactiveDisclosure/fees/amount"] = 1520.6m,
        ["/requests/newlyReceived/naturalPersons"] = 38,
        ["/requests/newlyReceived/commercialEnterprises"] = 5,
        ["/requests/newlyReceived/researchInstitutions"] = 1,
        ["/requests/newlyReceived/legalServiceInstitutions"] = 2,
        ["/requests/newlyReceived/total"] = 46,
        ["/requests/carriedOver/total"] = 3,
        ["/requests/outcomes/granted/total"] = 18,
        ["/requests/outcomes/partiallyGranted/total"] = 5,
        ["/requests/outcomes/denied/stateSecret/total"] = 1,
        ["/requests/outcomes/denied/thirdPartyRights/total"] = 2,
        ["/requests/outcomes/denied/processInformation/total"] = 3,
        ["/requests/outcomes/unableToProvide/notHeld/total"] = 6,
        ["/requests/outcomes/unableToProvide/requiresCreation/total"] = 3,
        ["/requests/outcomes/unableToProvide/stillUnclear/total"] = 1,
        ["/requests/outcomes/notProcessed/petition/total"] = 2,
        ["/requests/outcomes/notProcessed/duplicate/total"] = 1,
        ["/requests/outcomes/other/supplementOverdue/total"] = 2,
        ["/requests/outcomes/other/other/total"] = 1,
        ["/requests/outcomes/other/total"] = 3,
        ["/requests/outcomes/total/total"] = 45,
        ["/requests/carriedForward/total"] = 4,
        ["/reviewAndLitigation/reconsideration/upheld"] = 8,
        ["/reviewAndLitigation/reconsideration/corrected"] = 2,
        ["/reviewAndLitigation/reconsideration/otherResult"] = 1,
        ["/reviewAndLitigation/reconsideration/pending"] = 3,
        ["/reviewAndLitigation/reconsideration/total"] = 14,
        ["/reviewAndLitigation/litigation/direct/upheld"] = 3,
        ["/reviewAndLitigation/litigation/direct/otherResult"] = 1,
        ["/reviewAndLitigation/litigation/direct/pending"] = 1,
        ["/reviewAndLitigation/litigation/direct/total"] = 5,
        ["/reviewAndLitigation/litigation/afterReconsideration/upheld"] = 2,
        ["/reviewAndLitigation/litigation/afterReconsideration/pending"] = 2,
        ["/reviewAndLitigation/litigation/afterReconsideration/total"] = 4,
    };

    /// <summary>All cases of the fixtures.</summary>
    public static IEnumerable<NarrativeCase> All =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Fixtures", "narrative"), "*.txt").Order(StringComparer.Ordinal)
            .SelectMany(file => File.ReadLines(file).Where(l => l.Length > 0)
                .Select(l => new NarrativeCase(Path.GetFileNameWithoutExtension(file), l)));

    private string Agency => Line.Split(Of) is [var agency, _] ? agency : "青禾市人民政府";

    private string Marked => Line.Split(Of)[^1];

    /// <summary>The passage without its marks.</summary>
    public string Text => string.Concat(Marked.Where(c => !"[]{}".Contains(c, StringComparison.Ordinal)));

    /// <summary>The places of the words in the marks, in UTF-16 units.</summary>
    public IEnumerable<(int Offset, string Words)> Spans(char open, char close)
    {
        int offset = 0, start = 0;
        var words = new StringBuilder();
        foreach (char c in Marked)
        {
            if (c == open)
            {
                start = offset;
                words.Clear();
            }
            else if (c == close)
            {
                yield return (start, words.ToString());
            }
            else if (!"[]{}".Contains(c, StringComparison.Ordinal))
            {
                offset++;
                words.Append(c);
            }
        }
    }

    /// <summary>What the report with this passage states.</summary>
    public NarrativeReading Read() => NarrativeFacts.Read(Report(), Report().Set("/requests/newlyReceived/total", 40));

    /// <summary>A report whose tables are right, with the passage where it belongs.</summary>
    public DisclosureReport Report()
    {
        var form = DisclosureForm.For(
            Family.Split('-') is [_, var year] ? Enum.Parse<FormEdition>("Edition" + year) : FormEdition.Edition2021);
        DisclosureReport report = Reports.Filled(form.Edition, 0) with
        {
            Year = form.LastYear ?? 2024,
            Agency = new() { Name = Agency },
            Overview = new()
            {
                Parts =
                [
                    new()
                    {
                        Heading = Family.StartsWith("disclosure", StringComparison.Ordinal) ? "（一）主动公开" : "（二）依申请公开",
                        Text = Text,
                    },
                ],
            },
        };
        // Each edition has some of the cells.
        return report.With(Figures.Where(f => form.FindCell(f.Key) is not null)
            .Select(f => KeyValuePair.Create(form.FindCell(f.Key)!, (decimal?)f.Value)));
    }
}
