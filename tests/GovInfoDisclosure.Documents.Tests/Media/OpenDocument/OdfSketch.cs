using System.Text;
using GovInfoDisclosure.Documents.Media;
using GovInfoDisclosure.Documents.Tests.Office;

namespace GovInfoDisclosure.Documents.Tests.Media.OpenDocument;

/// <summary>Small OpenDocument files.</summary>
internal static class OdfSketch
{
    private const string Names = """
        xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
        xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
        xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:form="urn:oasis:names:tc:opendocument:xmlns:form:1.0"
        xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
        xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"
        """;

    /// <summary>A text with automatic styles.</summary>
    public static byte[] Text(string body, string styles = "") => File("text", body, styles, "document");

    /// <summary>A spreadsheet of one sheet.</summary>
    public static byte[] Sheet(string rows, string styles = "") =>
        File("spreadsheet", $"<table:table table:name=\"表\">{rows}</table:table>", styles, "document");

    /// <summary>A text in a package, with more parts.</summary>
    public static byte[] Package(string body, params (string Name, string Text)[] more) => OfficePackage.Zip(
    [
        ("mimetype", "application/vnd.oasis.opendocument.text"), .. more,
        ("content.xml", Encoding.UTF8.GetString(File("text", body, "", "document-content"))),
    ]);

    /// <summary>A style of text with a property.</summary>
    public static string Style(string name, string property, string family = "text") =>
        $"<style:style style:name=\"{name}\" style:family=\"{family}\"><style:text-properties {property}/></style:style>";

    public static IEnumerable<string> Lines(byte[] file) => MediumReader.Read(file, new()).Blocks.SelectMany(OfficeBlocks.LinesOf);

    private static byte[] File(string kind, string body, string styles, string root) => Encoding.UTF8.GetBytes(
        $"<office:{root} {Names}><office:automatic-styles>{styles}</office:automatic-styles>"
            + $"<office:body><office:{kind}>{body}</office:{kind}></office:body></office:{root}>");
}
