using System.Collections.Concurrent;
using System.Collections.Immutable;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Narratives;

/// <summary>Finds what the words before a figure, or behind it, are about.</summary>
internal sealed class TopicFinder
{
    private const string New = "newlyReceived", Over = "carriedOver", Forward = "carriedForward", Total = "outcomes/total";
    private const string And = "+";
    private const string Issued = "issued", Made = "newlyMade";

    private static readonly ImmutableArray<string> Requests = [New, $"{New}{And}{Over}", Total];

    private static readonly ConcurrentDictionary<DisclosureForm, TopicFinder> Finders = new();

    private readonly DisclosureForm _form;

    // The lexicon names few rows, and the same again and again.
    private readonly ConcurrentDictionary<string, FormCell[]> _cells = new();

    private TopicFinder(DisclosureForm form)
    {
        _form = form;
        Totals = OfRows("", Total, New, $"{New}{And}{Over}");
    }

    /// <summary>The topics of a form.</summary>
    public static TopicFinder For(DisclosureForm form) => Finders.GetOrAdd(form, f => new TopicFinder(f));

    /// <summary>The topic of a figure; null if the words do not decide it.</summary>
    /// <param name="words">The words of the lexicon that go with the figure.</param>
    /// <param name="context">What was stated before in the sentence or its paragraph.</param>
    public FactTopic? Find(IReadOnlyList<Token> words, TopicContext context)
    {
        // 公民、法人和其他组织 are all who apply.
        if (words.Any(w => w.Name == "*") && words.Any(w => w.IsNaturalPersons))
            words = [.. words.Where(w => w.Sense != Sense.Applicant)];
        HashSet<Sense> senses = [.. words.Select(w => w.Sense)];
        // Documents, decisions and cases are disclosed too (予以公开): of how many, the form has nothing.
        if (senses.Contains(Sense.Outcome))
            return senses.Overlaps([Sense.Applicant, Sense.Case, Sense.Document, Sense.Decision]) ? null : OfOutcomes(words);
        if (senses.Contains(Sense.Applicant))
            return senses.Overlaps([Sense.Case, Sense.Document, Sense.Decision]) ? null : OfApplicants(words, context);
        if (senses.Overlaps([Sense.Case, Sense.CaseResult]))
            return OfCases(words, senses, context);
        if (senses.Overlaps([Sense.Document, Sense.Stock]))
            return OfDocuments(words, context);
        if (senses.Contains(Sense.Decision))
        {
            // What is applied for, 行政许可申请, is not yet decided.
            return !senses.Contains(Sense.Request) && Single(words, Sense.Decision) is { } decision
                ? Cell($"decisions.{decision}", $"/proactiveDisclosure/{decision}/decisions")
                : null;
        }

        if (senses.Contains(Sense.Fee))
            return Cell("fees", "/proactiveDisclosure/fees/amount");
        return OfRequests(words, senses, context);
    }

    /// <summary>What shares of requests are stated of.</summary>
    public FactTopic Totals { get; }

    /// <summary>The topic of rows of table three, in their totals.</summary>
    public FactTopic OfRows(string name, params ImmutableArray<string> rows) =>
        new(name, [.. rows.Select(r => CellsOf(r, "total")).Where(r => r.Length > 0)]) { Rows = rows };

    private FactTopic? OfRequests(IReadOnlyList<Token> words, HashSet<Sense> senses, TopicContext context)
    {
        if (senses.Contains(Sense.CarriedOver) && senses.Contains(Sense.CarriedForward))
            return null;
        if (senses.Contains(Sense.CarriedOver))
            return senses.Overlaps([Sense.Receive, Sense.Conclude]) ? null : OfRows("requestsCarriedOver", Over);
        if (senses.Contains(Sense.CarriedForward))
        {
            // 未办结 may be said of cases too.
            return context.Case is not null && !senses.Contains(Sense.Request) ? null : OfRows("requestsCarriedForward", Forward);
        }

        bool isRequest = senses.Contains(Sense.Request) || context.IsAboutRequests;
        if (!isRequest)
            return null;
        if (senses.Contains(Sense.Conclude))
            return OfRows("requestsConcluded", senses.Contains(Sense.Receive) ? [Total, New, $"{New}{And}{Over}"] : [Total]);
        if (senses.Contains(Sense.Answer))
            return OfRows("requestsAnswered", [Total, .. Requests]);
        if (senses.Contains(Sense.Receive))
        {
            return words.Any(w => w is { Sense: Sense.Receive, Name: "new" })
                ? OfRows("requestsReceived", New)
                : OfRows("requestsReceived", New, $"{New}{And}{Over}");
        }

        if (senses.Contains(Sense.Handle))
            return OfRows("requestsHandled", $"{New}{And}{Over}", Total, New);
        return senses.Contains(Sense.Request) ? OfRows("requests", Requests) : null;
    }

    private FactTopic? OfOutcomes(IReadOnlyList<Token> words)
    {
        string[] outcomes = [.. words.Where(w => w.Sense == Sense.Outcome).Select(w => w.Name).Distinct()];
        // The wider one only names the group of the narrower one.
        outcomes = [.. outcomes.Where(o => !Array.Exists(outcomes, n => n.StartsWith(o + "/", StringComparison.Ordinal)))];
        FormCell[] cells = [.. outcomes.SelectMany(o => CellsOf(o, "total"))];
        return cells.Length == 0 || outcomes.Any(o => CellsOf(o, "total").Length == 0)
            ? null
            : new(string.Join('+', outcomes.Select(o => o.Replace('/', '.'))), [cells]) { Rows = [string.Join(And, outcomes)] };
    }

    private FactTopic? OfApplicants(IReadOnlyList<Token> words, TopicContext context)
    {
        string[] applicants = [.. words.Where(w => w.Sense == Sense.Applicant).Select(w => w.Name).Distinct()];
        FactTopic? rows =
            words.Any(w => w.Sense is Sense.Receive or Sense.Handle or Sense.Conclude or Sense.CarriedOver or Sense.CarriedForward)
            ? OfRequests(words, [.. words.Select(w => w.Sense).Append(Sense.Request)], context)
            : null;
        ImmutableArray<string> among = rows?.Rows ?? (context.Rows.IsEmpty ? Requests : context.Rows);
        // A loose word (企业) has a narrow meaning first and a wide one behind it.
        string[][] meanings = [Array.ConvertAll(applicants, a => a.Split('|')[0]), Array.ConvertAll(applicants, a => a.Split('|')[^1])];
        // 企业、科研机构等 are all but natural persons.
        if (applicants.Length > 1 && !words.Any(w => w.IsNaturalPersons))
            meanings = [.. meanings, ["*"]];
        FormCell[][] readings =
            [.. meanings.SelectMany(m => among.Select(r => m.SelectMany(a => CellsOf(r, a)).ToArray())).Where(r => r.Length > 0)];
        return readings.Length == 0 ? null : new("applicants." + string.Join('+', meanings[0]), readings) { Rows = among };
    }

    private FactTopic? OfCases(IReadOnlyList<Token> words, HashSet<Sense> senses, TopicContext context)
    {
        // A body that reviews counts other cases than those against itself.
        if (senses.Overlaps([Sense.Receive, Sense.Conclude, Sense.Handle, Sense.Answer, Sense.Document, Sense.Decision]))
            return null;
        string[] cases = [.. words.Where(w => w.Sense == Sense.Case).Select(w => w.Name).Distinct()];
        if (cases.Length == 0 && context.Case is { } before)
            cases = [before];
        if (cases.Length == 0)
            return null;
        cases = [.. cases.Where(c => !Array.Exists(cases, n => n.StartsWith(c + "/", StringComparison.Ordinal)))];
        string? result = Single(words, Sense.CaseResult);
        if (result is null && senses.Contains(Sense.CaseResult))
            return null;
        FormCell[] Of(string column) => [.. cases.SelectMany(c => CellsAt("/reviewAndLitigation/" + c, column))];
        string name = string.Join('+', cases) + (result is null ? "" : "." + result);
        return result is null
            ? new(name, [[.. Of("total")], [.. Of("upheld"), .. Of("corrected"), .. Of("otherResult")]])
            : new(name, [[.. Of(result)]]);
    }

    private FactTopic? OfDocuments(IReadOnlyList<Token> words, TopicContext context)
    {
        string? document = Single(words, Sense.Document) ?? (words.Any(w => w.Sense == Sense.Document) ? null : context.Document);
        // 制定规章2件、规范性文件4件
        string? stock = Single(words, Sense.Stock) ?? (words is [{ Sense: Sense.And }, ..] ? context.Stock : null);
        // 制定的规范性文件现行有效19件: behind the documents is which of them are counted.
        stock ??= Single([.. words.SkipWhile(w => w.Sense != Sense.Document)], Sense.Stock);
        if (document is null || stock is null)
            return null;
        // A form asks for documents issued (制发) or, by another name, made (新制作).
        string[] names = stock is Issued or Made ? [Issued, Made] : [stock];
        return names.Select(n => Cell($"{document}.{n}", $"/proactiveDisclosure/{document}/{n}")).FirstOrDefault(t => t is not null);
    }

    private FactTopic? Cell(string name, string pointer) => _form.FindCell(pointer) is { } cell ? new(name, [[cell]]) : null;

    private static string? Single(IReadOnlyList<Token> words, Sense sense)
    {
        string[] names = [.. words.Where(w => w.Sense == sense).Select(w => w.Name).Distinct()];
        return names.Length == 1 ? names[0] : null;
    }

    // Of several rows their sum.
    private FormCell[] CellsOf(string rows, string column) => rows.Contains(And, StringComparison.Ordinal)
        ? [.. rows.Split(And).SelectMany(r => CellsOf(r, column))]
        : CellsAt("/requests/" + rows, column);

    private FormCell[] CellsAt(string rows, string column) =>
        _cells.GetOrAdd($"{column} of {rows}", _ => Cells(_form, rows, column));

    // All applicants that are no natural persons are between these and the total.
    private static FormCell[] Cells(DisclosureForm form, string rows, string column) =>
    [
        .. form.Tables.SelectMany(t => t.Rows)
            .Where(r => r.Pointer == rows || r.Pointer.StartsWith(rows + "/", StringComparison.Ordinal))
            .SelectMany(r => r.Cells)
            .Where(c => column == "*" ? c.Column.JsonName is not ("naturalPersons" or "total") : c.Column.JsonName == column),
    ];
}

/// <summary>What was stated before.</summary>
/// <param name="IsAboutRequests">Whether the sentence, or the heading above it, is about requests.</param>
/// <param name="Rows">The rows of table three whose parts follow, in the readings of the fact before.</param>
/// <param name="Case">The cases that results belong to.</param>
/// <param name="Document">The documents that stocks belong to.</param>
/// <param name="Stock">Which of them was counted.</param>
internal sealed record TopicContext(bool IsAboutRequests, ImmutableArray<string> Rows, string? Case, string? Document, string? Stock);
