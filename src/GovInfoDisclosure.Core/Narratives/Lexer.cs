namespace GovInfoDisclosure.Narratives;

/// <summary>Cuts prose into words, figures and marks.</summary>
internal static class Lexer
{
    private const string Stops = "。！？!?\n", Commas = "，；;,", Pauses = "、：:（）()“”\"《》";

    // What an agency calls itself: 我局, 全县.
    private const string Bodies = "局委办厅镇乡县区市省院所站校旗州级处会府街部机系单";

    /// <param name="text">The prose.</param>
    /// <param name="names">The names by which it may call the agency.</param>
    /// <param name="whole">The character behind 全 by which it may call all of the agency's area.</param>
    public static List<Token> Read(PlainText text, IReadOnlyList<string> names, char whole)
    {
        ReadOnlySpan<char> plain = text.Span;
        var tokens = new List<Token>(plain.Length / 2);
        for (int i = 0; i < plain.Length; i = tokens[^1].End)
            tokens.Add(Next(plain, i, names, whole));
        return tokens;
    }

    private static Token Next(ReadOnlySpan<char> text, int i, IReadOnlyList<string> names, char whole)
    {
        char c = text[i];
        if (FigureScanner.Begins(c))
            return FigureScanner.Read(text, i);
        if (NameAt(text[i..], names) is > 0 and var length)
            return Of(WordRole.Self, i, length);
        Word? word = Vocabulary.Find(text[i..]);
        if (word is { Text.Length: > 1 })
            return new(word.Role, word.Key, default, i, i + word.Text.Length);
        if (FigureScanner.BeginsNumeral(c) && FigureScanner.ReadNumerals(text, i) is { } numerals)
            return numerals;
        char next = i + 1 < text.Length ? text[i + 1] : '\0';
        if (c is '我' or '本' && Bodies.Contains(next))
            return Of(WordRole.Self, i, 2);
        if (c == '全' && Bodies.Contains(next))
            return Of(next == whole || next is '局' or '委' or '办' ? WordRole.Self : WordRole.OtherScope, i, 2);
        if (word is not null)
            return new(word.Role, word.Key, default, i, i + 1);
        return Of(Stops.Contains(c) ? WordRole.Stop : Commas.Contains(c) ? WordRole.Comma : Pauses.Contains(c) ? WordRole.Pause : WordRole.Unknown, i, 1);
    }

    private static Token Of(WordRole role, int start, int length) => new(role, "", default, start, start + length);

    private static int NameAt(ReadOnlySpan<char> text, IReadOnlyList<string> names)
    {
        foreach (string name in names)
        {
            if (text.StartsWith(name, StringComparison.Ordinal))
                return name.Length;
        }

        return 0;
    }
}
