using System.Collections.Immutable;
using System.Globalization;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>Collects the findings of one reading.</summary>
internal sealed partial class Findings
{
    private readonly List<(Finding Finding, Cause? Cause)> _findings = [];
    private readonly Dictionary<(string Pointer, LocalizedText Reason), List<string>> _positions = [];

    private readonly Dictionary<(string Pointer, string Raw), List<string>> _blankMarks = [];

    public Findings()
    {
    }

    /// <summary>The findings about a whole file, to which those about one report in it are added.</summary>
    public Findings(Findings ofFile) => _findings.AddRange(ofFile._findings);

    /// <summary>The findings of a reading and one more.</summary>
    public static ImmutableArray<Finding> With(DocumentReadResult reading, Finding finding) =>
        [.. reading.Findings.Append(finding).Order(new FindingOrder(reading.Report?.Form))];

    /// <summary>The reading of a file that cannot be read.</summary>
    public static DocumentReadResult NotReadable(LocalizedText reason)
    {
        var findings = new Findings();
        findings.NotReadable(reason.Chinese, reason.English);
        return new(null, findings.ToImmutable(null), []);
    }

    /// <summary>The findings of a reading and that a file beside it, in the same archive or mail, could not be read.</summary>
    public static ImmutableArray<Finding> WithUnread(DocumentReadResult reading, DocumentReadResult unread) =>
        With(reading, new(Rules.LabelNotFound, "")
        {
            MessageKey = MessageKeys.Unread,
            Arguments = [new("label", LocalizedText.Same(Short(unread.Entry ?? "")))],
        });

    /// <summary>Which reports a file has.</summary>
    public static Finding Several(ImmutableArray<DocumentReadResult> reports) => new(Rules.SeveralReports, "")
    {
        Arguments = [new("count", NumberOf(reports.Length)), new("reports", new(NamesOf(reports, "；", ""), NamesOf(reports, "; ", " ")))],
    };

    public ImmutableArray<Finding> ToImmutable(DisclosureForm? form)
    {
        foreach (((string pointer, LocalizedText reason), List<string> rows) in _positions)
        {
            Add(new Finding(Rules.Normalized, pointer)
            {
                MessageKey = MessageKeys.Position,
                Related = [.. rows],
                Arguments = [new("label", NameOf(form, pointer)), new("reason", reason)],
            });
        }

        foreach (((string pointer, string raw), List<string> cells) in _blankMarks)
        {
            Add(new Finding(Rules.Normalized, pointer)
            {
                Related = [.. cells],
                Arguments = [new("label", NameOf(form, pointer)), new("raw", LocalizedText.Same(raw)), new("meant", new("空白", "blank"))],
            });
        }

        IEnumerable<Finding> all = form is null ? _findings.Select(f => f.Finding) : FindingMerger.Merge(_findings, form);
        return [.. all.Distinct().Order(new FindingOrder(form))];
    }

    public void NotReadable(string chinese, string english) =>
        Add(new Finding(Rules.MediumNotReadable, "") { Arguments = [new("reason", new(chinese, english))] });

    public void Add(IEnumerable<Finding> findings) => _findings.AddRange(findings.Select(f => (f, (Cause?)null)));

    public void SectionMissing(FormSection section) => Add(new Finding(Rules.SectionMissing, "/" + section.JsonName)
    {
        Arguments = [new("section", section.FullTitle)],
    });

    /// <summary>The title of a section has another number, or comes after one that should follow it.</summary>
    public void SectionOrder(FormSection section, string raw, SourcePlace place, bool isNumber) => Add(new Finding(
        Rules.SectionOrder, "/" + section.JsonName)
    {
        MessageKey = isNumber ? Rule.Usual : MessageKeys.OutOfOrder,
        Place = place,
        Arguments = [new("raw", LocalizedText.Same(Short(raw))), new("ordinal", LocalizedText.Same(section.Ordinal))],
    });

    /// <summary>A table was not found.</summary>
    /// <param name="table">The table.</param>
    /// <param name="why">Why, as far as the whole document shows it.</param>
    /// <param name="trace">What is in its place, where that is known better.</param>
    public void TableMissing(FormTable table, UnreadReason why, TableTrace? trace) => Add(new Finding(Rules.TableMissing, table.Pointer)
    {
        MessageKey = why switch
        {
            UnreadReason.Picture => MessageKeys.Picture,
            UnreadReason.ColumnsRunTogether => MessageKeys.ColumnsRunTogether,
            _ => trace?.MessageKey ?? Rule.Usual,
        },
        Place = why == UnreadReason.TableNotFound ? trace?.Place : null,
        Arguments = why == UnreadReason.TableNotFound && trace?.Raw is { } raw
            ? [new("table", table.Label), new("raw", LocalizedText.Same(Short(raw)))]
            : [new("table", table.Label)],
    });

    public void LabelNotFound(string pointer, LocalizedText what, IEnumerable<FormCell> cells) =>
        Add(
            new Finding(Rules.LabelNotFound, pointer)
            {
                Related = [.. cells.Select(c => c.Pointer).Where(p => p != pointer)],
                Arguments = [new("label", what)],
            },
            new(MessageKeys.ManyRows));

    public void ParticularGuessed(string pointer, LocalizedText what, LocalizedText from) =>
        Add(new Finding(Rules.Normalized, pointer)
        {
            MessageKey = MessageKeys.Particular,
            Arguments = [new("label", what), new("raw", from)],
        });

    /// <summary>A table was found, and not in its section.</summary>
    public void Elsewhere(FormTable table) => ParticularGuessed(table.Pointer, table.Label, new(
        $"“{table.Section.FullTitle.Chinese}”部分以外的表格", $"a table outside the section “{table.Section.FullTitle.English}”"));

    /// <summary>A particular is stated in two ways, of which the first was taken.</summary>
    public void Contradiction(string pointer, LocalizedText what, string taken, string other) =>
        Add(new Finding(Rules.LabelNotFound, pointer)
        {
            MessageKey = MessageKeys.Contradiction,
            Arguments = [new("label", what), new("raw", LocalizedText.Same(Short(taken))), new("other", LocalizedText.Same(Short(other)))],
        });

    public void MixedEditions(DisclosureForm taken) =>
        Add(
            new Finding(Rules.LabelNotFound, "/edition") { MessageKey = MessageKeys.MixedEditions, Arguments = [new("form", taken.Name)] });

    public void Ambiguous(string pointer, LocalizedText what, LocalizedText reason, IEnumerable<FormCell> cells, SourcePlace? source) =>
        Add(
            new Finding(Rules.LabelNotFound, pointer)
            {
                MessageKey = MessageKeys.Ambiguous,
                Place = source,
                Related = [.. cells.Select(c => c.Pointer).Where(p => p != pointer)],
                Arguments = [new("label", what), new("reason", reason)],
            },
            new(MessageKeys.ManyAmbiguous, reason));

    /// <summary>A label or text was read as another one.</summary>
    public void Normalized(string pointer, LocalizedText what, string raw, LocalizedText meant, SourcePlace? source) =>
        Add(Read(pointer, what, raw, meant, source));

    public void NotOnForm(
        string pointer, LocalizedText what, string raw, SourcePlace source, bool figuresOnly, IEnumerable<string>? rows = null) =>
        Add(new Finding(Rules.NotOnForm, pointer)
        {
            Related = [.. rows ?? []],
            Place = source,
            MessageKey = figuresOnly ? MessageKeys.Figures : Rule.Usual,
            Arguments = [new("label", what), new("raw", LocalizedText.Same(Short(raw)))],
        });

    public void Unread(Unread part) =>
        Add(new Finding(Rules.LabelNotFound, "")
        {
            MessageKey = MessageKeys.Unread,
            Place = part.Place,
            Arguments = [new("label", part.What)],
        });

    /// <summary>Reports a reading of which too little is known.</summary>
    public void Unread(ReadingSummary summary)
    {
        if (summary.ToFinding() is { } poor)
            Add(poor);
    }

    public void Furniture(string text, int times) => Add(new Finding(Rules.Normalized, "")
    {
        MessageKey = MessageKeys.Furniture,
        Arguments =
        [
            new("raw", LocalizedText.Same(Short(text))),
            new("count", NumberOf(times)),
        ],
    });

    private static LocalizedText NameOf(DisclosureForm? form, string pointer) =>
        form?.Tables.FirstOrDefault(t => t.Pointer == pointer)?.Label ?? LocalizedText.Same(pointer);

    private static Finding Read(string pointer, LocalizedText what, string raw, LocalizedText meant, SourcePlace? source) =>
        new(Rules.Normalized, pointer)
        {
            Place = source,
            Arguments = [new("label", what), new("raw", LocalizedText.Same(Short(raw))), new("meant", meant)],
        };

    private static string NamesOf(ImmutableArray<DocumentReadResult> reports, string between, string space) => string.Join(
        between, reports.Select(r => $"{r.Part}.{space}{Short(NameOf(r))}"));

    private static string NameOf(DocumentReadResult reading) => reading.Report is { } report
        ? report.Title ?? $"{report.Agency.Name} {report.Year}".Trim()
        : reading.Entry ?? "";

    private static LocalizedText NumberOf(int number) => LocalizedText.Same(number.ToString(CultureInfo.InvariantCulture));

    private void Add(Finding finding, Cause? cause = null) => _findings.Add((finding, cause));

    // A message stays readable when a cell holds a page of text.
    private static string Short(string raw) => UnicodeText.Excerpt(raw, 40);
}
