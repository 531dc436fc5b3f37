using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace GovInfoDisclosure.Documents.Media.Excel;

/// <summary>The strings of a workbook, which cells name by number.</summary>
internal static class SharedStrings
{
    public static IReadOnlyList<string> Read(SharedStringTablePart? part)
    {
        List<string> strings = [];
        if (part is null)
            return strings;
        using OpenXmlReader reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.IsStartElement && reader.ElementType == typeof(SharedStringItem))
                strings.Add(TextOf(reader.LoadCurrentElement()));
        }

        return strings;
    }

    /// <summary>Plain or rich text without its phonetic reading.</summary>
    public static string TextOf(OpenXmlElement? item) =>
        Decode(string.Concat(item?.ChildElements.Select(c => c switch { Text text => text.Text, Run run => run.Text?.Text, _ => null })
            ?? []));

    /// <summary>Characters that XML does not allow, and line ends, are written _x000D_.</summary>
    public static string Decode(string text) => XmlConvert.DecodeName(text).ReplaceLineEndings("\n").Trim();
}
