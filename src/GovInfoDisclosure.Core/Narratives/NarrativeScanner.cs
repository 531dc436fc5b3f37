using System.Buffers;
using System.Collections.Immutable;

namespace GovInfoDisclosure.Narratives;

/// <summary>Cuts a sentence into words of the lexicon, figures, and what is neither.</summary>
internal sealed class NarrativeScanner(DisclosureReport report)
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create("，,（）()：:；;");

    // A month or day alone is part of the year; the whole year may be named by its first and last day.
    private const string FirstDay = "1月1日", LastDay = "12月31日";
    private static readonly SearchValues<string> UpTo = SearchValues.Create(["截至", "截止"], StringComparison.Ordinal);
    private const string SamePeriod = "同期", Compared = "相比", Level = "持平";

    // Around a word they mean nothing.
    private const string QuotationMarks = "“”‘’\"";

    private readonly ImmutableArray<string> _ownNames = BodyNames.Own(report.Agency.Name ?? "");

    /// <summary>The pieces of a sentence.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Where the sentence begins.</param>
    /// <param name="end">Where it ends.</param>
    public List<Token> Scan(string text, int start, int end)
    {
        List<Token> tokens = [];
        ReadOnlySpan<char> sentence = text.AsSpan(start, end - start);
        bool isWholeYear = sentence.Contains(LastDay, StringComparison.Ordinal)
            && (sentence.Contains(FirstDay, StringComparison.Ordinal) || sentence.ContainsAny(UpTo));
        for (int at = start; at < end;)
        {
            Token token = Next(text, at, end, isWholeYear);
            // The end of a longer name, or of a list of bodies, is none of its own.
            if (token.Sense == Sense.OwnBody && tokens.FindLastIndex(t => t.Sense != Sense.And) is >= 0 and var i
                && tokens[i] is { Sense: Sense.Unknown or Sense.OtherBody } name && at - name.End <= 1)
            {
                token = token with { Sense = Sense.OtherBody };
            }

            // 未发生一起 counts nothing.
            if (token.Sense == Sense.Quantity && text[at] == '一' && tokens is [.., { Sense: Sense.Negation }])
                token = token with { Sense = Sense.Filler };
            at = token.End;
            if (token.Sense == Sense.Filler && IsSpace(text[token.Start]))
                continue;
            if (token.Sense == Sense.Unknown && tokens is [.., { Sense: Sense.Unknown } before] && before.End == token.Start)
                tokens[^1] = before with { Length = before.Length + token.Length };
            else
                tokens.Add(token);
        }

        PlaceCarries(tokens, text);
        JoinYears(tokens, text);
        return tokens;
    }

    private Token Next(string text, int at, int end, bool isWholeYear)
    {
        if (Breaks.Contains(text[at]))
            return new(Sense.Break, "", at, 1);
        if (IsSpace(text[at]))
            return new(Sense.Filler, "", at, 1);
        ReadOnlySpan<char> rest = text.AsSpan(at, end - at);
        foreach (string name in _ownNames)
        {
            if (rest.StartsWith(name, StringComparison.Ordinal))
                return new(Sense.OwnBody, "", at, name.Length);
        }

        if (Comparison(text, at) is > 0 and var compared && at + compared <= end)
            return new(Sense.Compare, "", at, compared);
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

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || QuotationMarks.Contains(c, StringComparison.Ordinal);

    // 较2023年, 与2023年相比: how long it is where that is the year before.
    private int Comparison(string text, int at)
    {
        if (text[at] is not ('较' or '比' or '与' or '同') || NumberScanner.Year(text, at + 1, out int length) != report.Year - 1)
            return 0;
        ReadOnlySpan<char> rest = text.AsSpan(at + 1 + length);
        int period = rest.StartsWith(SamePeriod, StringComparison.Ordinal) ? SamePeriod.Length : 0;
        rest = rest[period..];
        int compared = rest.StartsWith(Compared, StringComparison.Ordinal) ? Compared.Length : 0;
        bool isCompared = text[at] is '较' or '比' || compared > 0
            || rest.StartsWith(Level, StringComparison.Ordinal) || rest.StartsWith("基本" + Level, StringComparison.Ordinal);
        return isCompared ? 1 + length + period + compared : 0;
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
            // 上年无结转
            int last = i > 0 && tokens[i - 1].Sense == Sense.Negation ? i - 2 : i - 1;
            if (last >= 0 && tokens[last].Sense == Sense.OtherPeriod && IsApart(tokens[last], text, -1))
            {
                tokens[i] = tokens[i] with { Sense = Sense.CarriedOver };
                tokens[last] = tokens[last] with { Sense = Sense.Filler };
            }
            else if (next < tokens.Count && tokens[next].Sense == Sense.Plan && IsApart(tokens[next], text, 1))
            {
                tokens[i] = tokens[i] with { Sense = Sense.CarriedForward };
                tokens[next] = tokens[next] with { Sense = Sense.Filler };
            }
        }
    }

    // 2019年至2024年 is not this year.
    private static void JoinYears(List<Token> tokens, string text)
    {
        for (int i = 2; i < tokens.Count; i++)
        {
            if (tokens[i].Sense == Sense.ThisPeriod && tokens[i - 1].Length == 1 && tokens[i - 2].Sense == Sense.OtherPeriod
                && NumberScanner.Year(text, tokens[i - 2].Start, out _) is not null)
            {
                tokens[i] = tokens[i] with { Sense = Sense.OtherPeriod };
            }
        }
    }

    // Words without a year (上年, 次年) are of the year beside.
    private bool IsApart(Token period, string text, int years) =>
        NumberScanner.Year(text, period.Start, out _) is not { } year || year - report.Year == years;
}
