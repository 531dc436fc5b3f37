using System.Collections.Immutable;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Narratives;

/// <summary>Makes facts of figures and denials, and compares them with the tables.</summary>
internal sealed class FactMaker(DisclosureReport report, DisclosureReport? previous, string pointer, PlainText text)
{
    private static readonly string[] WholesOfCases = ["cases", "reconsideration", "litigation"];

    private static readonly string[] WholesOfRequests =
        ["handled", "denied", "unableToProvide", "notProcessed", "other", "grantedOrPartially"];

    public TextQuote Quote(int start, int end)
    {
        int first = text.PlaceOf(start), last = text.EndOf(end);
        return new(pointer, first, last - first, text.Original[first..last]);
    }

    /// <summary>The fact that a figure states; null if it is about something else or in doubt.</summary>
    public NarrativeFact? Make(SentenceContext context, Segment before, Segment all, Token token)
    {
        Figure figure = token.Figure;
        if (all.IsUnclear || all.Has(WordRole.Not) || all.Has(WordRole.OtherTopic))
            return null;
        if (figure.Unit == "%")
            return Percentage(context, before, all, token);
        if (all.Has(WordRole.Compare) || (all.Has(WordRole.Up) || all.Has(WordRole.Down)))
            return Change(context, before, all, token);
        if (all.Has(WordRole.Share) || TopicReader.Read(context, all, figure.Unit) is not { } named)
            return null;
        ImmutableArray<Reading> readings = Reading.Of(report.Form, named.Topic, named.Column);
        if (readings.IsEmpty)
            return null;
        context.NoteFact(named.Topic, named.Column);
        if (named.WithCarriedOver(context))
            readings = [.. readings, .. Reading.Of(report.Form, Topics.Of("received"), named.Column)];
        decimal scale = figure.Unit switch { "元" => 0.0001m, "亿元" => 10_000, _ => 1 };
        var verdict = Comparison.Of(readings.Select(r => r.In(report)), figure with { Value = figure.Value * scale, Step = figure.Step * scale },
            isMoney: named.Topic.Kind == TopicKind.Fees);
        return Fact(named, readings, token, verdict, readings[0].In(report));
    }

    /// <summary>The fact that a clause without figures states (未收到申请, 均已办结); null if none or in doubt.</summary>
    public NarrativeFact? MakeDenial(SentenceContext context, Segment clause, int end)
    {
        if (clause.IsUnclear || clause.Has(WordRole.OtherTopic) || clause.Has(WordRole.InTime) || clause.Has(WordRole.Compare)
            || clause.Has(WordRole.OtherFigure))
            return null;
        if (DenialReader.Read(context, clause) is not { } denied)
            return null;
        ImmutableArray<Reading> readings = Reading.Of(report.Form, denied.Named.Topic, denied.Named.Column);
        if (readings.IsEmpty)
            return null;
        FormCell[] cells = [.. readings[0].Plus];
        bool isBlank = Array.Exists(cells, c => report[c] is null);
        FormCell? counted = Array.Find(cells, c => report[c] > 0);
        FactVerdict verdict = counted is not null ? FactVerdict.Contradicts : isBlank ? FactVerdict.Open : FactVerdict.Agrees;
        return new(new(denied.Named.Topic.Name, 0, FactBound.Exact, ""), Quote(denied.Start, end),
            [.. cells.OrderBy(c => c != counted).Select(c => c.Pointer)], readings[0].In(report), true, verdict);
    }

    private NarrativeFact? Percentage(SentenceContext context, Segment before, Segment all, Token token)
    {
        if (all.Has(WordRole.Compare) || all.Has(WordRole.Up) || all.Has(WordRole.Down))
            return Change(context, before, all, token);
        Figure figure = token.Figure;
        if (figure.Bound != FactBound.Exact)
            return null;
        if (all.Has(WordRole.Rate))
        {
            // Those due may all be concluded while others are pending.
            return figure.Value == 100 ? null : Ratio(new(Topics.Of("concluded"), "total"), token, Denominators("total"));
        }

        if (!all.Has(WordRole.Share))
            return null;
        NamedTopic? named = TopicReader.Read(context, BeforeShare(before), "件")
            ?? (context.Last is { } last ? new NamedTopic(last.Topic, last.Column) : null);
        return named is null ? null : Ratio(named, token, Denominators(named.Topic.Kind == TopicKind.Cases ? "cases" : named.Column));
    }

    private Segment BeforeShare(Segment segment)
    {
        var part = new Segment();
        foreach (Token token in segment.Tokens.TakeWhile(t => t.Role != WordRole.Share))
            part.Add(token, text.Span);
        return part;
    }

    private IEnumerable<decimal?> Denominators(string column)
    {
        string[] wholes = column == "cases" ? WholesOfCases : WholesOfRequests;
        return wholes.SelectMany(k => Reading.Of(report.Form, Topics.Of(k), "total")).Select(r => r.In(report));
    }

    private NarrativeFact? Ratio(NamedTopic named, Token token, IEnumerable<decimal?> denominators)
    {
        ImmutableArray<Reading> readings = Reading.Of(report.Form, named.Topic, named.Column);
        if (readings.IsEmpty)
            return null;
        decimal?[] wholes = [.. denominators];
        var shares = readings.SelectMany(r => wholes.Select(w => w > 0 && r.In(report) is { } part ? 100 * part / w : null)).ToArray();
        FactVerdict verdict = Array.TrueForAll(shares, s => s is null)
            ? FactVerdict.Open
            : Comparison.Of(shares.Where(s => s is not null), token.Figure with { IsRounded = true }, isMoney: false);
        return Fact(named with { Name = named.Topic.Name + "Share" }, readings, token, verdict, null);
    }

    private NarrativeFact? Change(SentenceContext context, Segment before, Segment all, Token token)
    {
        bool up = all.Has(WordRole.Up), down = all.Has(WordRole.Down);
        NamedTopic? named = TopicReader.ReadChanged(context, before);
        if (up == down || named is null || token.Figure.Bound != FactBound.Exact
            || all.Tokens.Any(t => t.Role == WordRole.Filler && text.Span[t.Start] is '至' or '到'))
            return null;
        ImmutableArray<Reading> readings = Reading.Of(report.Form, named.Topic, named.Column);
        if (previous is null || previous.Edition != report.Edition || readings.IsEmpty)
            return readings.IsEmpty ? null : Fact(named with { Name = named.Topic.Name + "Change" }, readings, token, FactVerdict.Open, null);
        bool isShare = token.Figure.Unit == "%";
        var changes = readings.Select(r => r.In(report) is { } now && r.In(previous) is { } then && (!isShare || then > 0)
            ? (up ? 1 : -1) * (isShare ? 100 * (now - then) / then : now - then) : (decimal?)null).ToArray();
        FactVerdict verdict = Comparison.Of(changes, token.Figure with { IsRounded = isShare }, isMoney: false);
        return Fact(named with { Name = named.Topic.Name + "Change" }, readings, token, verdict, null);
    }

    private NarrativeFact Fact(NamedTopic named, ImmutableArray<Reading> readings, Token token, FactVerdict verdict, decimal? expected)
    {
        Figure figure = token.Figure;
        string unit = figure.Unit;
        return new(new(named.Name ?? named.Topic.Name, figure.Value, figure.Bound, unit), Quote(token.Start, token.End),
            [.. readings[0].Plus.Concat(readings[0].Minus).Select(c => c.Pointer)], expected, false, verdict);
    }
}
