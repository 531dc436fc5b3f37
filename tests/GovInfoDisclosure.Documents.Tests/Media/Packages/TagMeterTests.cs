using GovInfoDisclosure.Documents.Media.Packages;

namespace GovInfoDisclosure.Documents.Tests.Media.Packages;

public class TagMeterTests
{
    [Theory]
    [InlineData(' ', 4_000_000)]
    [InlineData('=', 100_000)]
    public void A_piece_between_tags_ends_at_a_limit_of_its_letters_and_attributes(char letter, int most)
    {
        string piece = new(letter, most);
        Assert.Equal(2 * (most + 1), Read($"<{piece}<{piece}"));
        Assert.Throws<NotReadableException>(() => Read($"<{piece}{letter}"));
    }

    private static int Read(string text)
    {
        using var meter = new TagMeter(new StringReader(text));
        return meter.ReadToEnd().Length;
    }
}
