using System.Buffers;

namespace GovInfoDisclosure.Narratives;

/// <summary>Cuts a sentence into words of the lexicon, figures, and what is neither.</summary>
internal sealed class NarrativeScanner(DisclosureReport report)
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create("，,（）()：:；;");

    // A month or day alone is part of the year; the whole year may be named by its first and last day.
    private const string FirstDay = "1月1日", LastDay = "12月31日";

    private readonly string _agency = report.Agency.Name ?? "";

    /// <summary>The pieces of a sentence.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Where the sentence begins.</param>
    /// <param name="end">Where it ends.</param>
    public List<Token> Scan(string text, int start, int end)
    {
        List<Token> tokens = [];
        bool isWholeYear = text.AsSpan(start, end - start).Contains(FirstDay, StringComparison.Ordinal)
            && text.AsSpan(start, end - start).Contains(LastDay, StringComparison.Ordinal);
        for (int at = start; at < end;)
        {
            Token token = Next(text, at, end, isWholeYear);
            at = token.End;
            if (token.Sense == Sense.Filler && char.IsWhiteSpace(text[token.Start]))
                continue;
            if (token.Sense == Sense.Unknown && tokens is [.., { Sense: Sense.Unknown } before] && before.End == token.Start)
                tokens[^1] = before with { Length = before.Length + token.Length };
            else
                tokens.Add(token);
        }

        PlaceCarries(tokens, text);
        return tokens;
    }

    private Token Next(string text, int at, int end, bool isWholeYear)
    {
        if (Breaks.Contains(text[at]))
            return new(Sense.Break, "", at, 1);
        if (char.IsWhiteSpace(text[at]))
            return new(Sense.Filler, "", at, 1);
        ReadOnlySpan<char> rest = text.AsSpan(at, end - at);
        if (_agency.Length > 0 && rest.StartsWith(_agency, StringComparison.Ordinal))
            return new(Sense.OwnBody, "", at, _agency.Length);
        if (NumberScanner.MayBeginWith(text[at]))
        {
            if (NumberScanner.Year(text, at, out int length) is { } year && at + length <= end)
                return new(SenseOf(year), "", at, length);
            Quantity? quantity = NumberScanner.Read(text, at, out length);
            if (quantity is not null && at + length <= end && Figure(text, at, length, quantity, isWholeYear) is { } figure)
                return figure;
        }

        foreach (Word word in Lexicon.BeginningWith(text[at]))
        {
            if (rest.StartsWith(word.Text, StringComparison.Ordinal))
                return new(word.Sense, word.Name, at, word.Text.Length);
        }

        return new(Sense.Unknown, "", at, 1);
    }

    private static Token? Figure(string text, int at, int length, Quantity quantity, bool isWholeYear)
    {
        if (quantity.Unit.Length > 0)
            return new(Sense.Quantity, "", at, length) { Quantity = quantity };
        int next = at + length;
        if (next < text.Length && text[next] is '月' or '日' && text[at] is < '一' or > '龥')
            return new(isWholeYear ? Sense.Filler : Sense.OtherPeriod, "", at, length + 1);
        return text[at] is < '一' or > '龥' ? new Token(Sense.Unknown, "", at, length) : null;
    }

    private Sense SenseOf(int year) => report.Year is not { } own ? Sense.OtherPeriod
        : year == own ? Sense.ThisPeriod
        : year > own ? Sense.Plan
        : Sense.OtherPeriod;

    // A year beside 结转 decides its direction: from the year before, or to the year behind. Of earlier and later ones the form has nothing.
    private void PlaceCarries(List<Token> tokens, string text)
    {
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Sense != Sense.Carry)
                continue;
            int next = i + 1;
            while (next < tokens.Count && tokens[next].Sense == Sense.Filler)
                next++;
            if (i > 0 && tokens[i - 1].Sense == Sense.OtherPeriod && IsApart(tokens[i - 1], text, -1))
            {
                tokens[i] = tokens[i] with { Sense = Sense.CarriedOver };
                tokens[i - 1] = tokens[i - 1] with { Sense = Sense.Filler };
            }
            else if (next < tokens.Count && tokens[next].Sense == Sense.Plan && IsApart(tokens[next], text, 1))
            {
                tokens[i] = tokens[i] with { Sense = Sense.CarriedForward };
                tokens[next] = tokens[next] with { Sense = Sense.Filler };
            }
        }
    }

    // Words without a year (上年, 次年) are of the year beside.
    private bool IsApart(Token period, string text, int years) =>
        NumberScanner.Year(text, period.Start, out _) is not { } year || year - report.Year == years;
}
