namespace GovInfoDisclosure.Documents.Vocabulary;

/// <summary>The marks that written documents have for findings: they are no part of the report when it is read again.</summary>
internal static class FindingMarks
{
    /// <summary>The mark of the list behind the report.</summary>
    public const string List = "※";

    /// <summary>The character style of marks in Word files.</summary>
    public const string WordStyle = "FindingMark";

    /// <summary>Whether a text is nothing but marks: numbers, or that of the list.</summary>
    public static bool AreAll(string text) => text == List || text.All(c => char.IsAsciiDigit(c) || c == ' ');
}
