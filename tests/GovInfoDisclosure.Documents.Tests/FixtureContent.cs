using System.Collections.Immutable;
using System.Text;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media;
using GovInfoDisclosure.Documents.Media.PlainText;
using GovInfoDisclosure.Documents.Tests.Office;

namespace GovInfoDisclosure.Documents.Tests;

/// <summary>What stands in a fixture, as text to search.</summary>
internal static class FixtureContent
{
    /// <summary>What the reader of its medium makes of it, an empty line between blocks; below it the file itself, as UTF-8.</summary>
    public static string Of(string name)
    {
        byte[] file = Fixture.Read(name);
        IEnumerable<string> blocks = Blocks(file).Select(b => string.Join('\n', OfficeBlocks.LinesOf(b)));
        IEnumerable<string> source = Fixture.IsOffice(name)
            ? OfficePackage.Parts(file).Select(p => p.Text)
            : [Encoding.UTF8.GetString(file)];
        return string.Join("\n\n", blocks.Concat(source));
    }

    private static ImmutableArray<ContentBlock> Blocks(byte[] file) => MediumDetector.Detect(file) == Medium.Text
        ? TextMedium.Read(TextDecoder.Decode(file))
        : MediumReader.Read(file, new()).Blocks;
}
