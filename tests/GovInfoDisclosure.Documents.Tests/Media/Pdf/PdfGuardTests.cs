using System.Text;
using GovInfoDisclosure.Documents.Media.Pdf;

namespace GovInfoDisclosure.Documents.Tests.Media.Pdf;

/// <summary>What is looked at before PdfPig sees it: outlines of glyphs and trees of pages.</summary>
public class PdfGuardTests
{
    // A font of the Compact Font Format with two glyphs of two bytes, the last four; 31 is where their list begins.
    private static readonly byte[] Compact =
    [
        1, 0, 4, 1, 0, 1, 1, 1, 2, (byte)'A',
        0, 1, 1, 1, 10, 28, 0, 7, 139, 12, 7, 139 + 31, 17, 139,
        0, 0, 0, 0, 0, 0, 0,
        0, 2, 1, 1, 3, 5, 32, 10, 33, 10,
    ];

    // A directory of one table, and the table: version, number of tables, search fields, then name, sum, offset and length.
    private static byte[] TrueType(string table) =>
    [
        0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, .. Encoding.ASCII.GetBytes(table), 0, 0, 0, 0, 0, 0, 0, 28, 0, 0, 0, 4, 9, 9, 9, 9,
    ];

    [Fact]
    public void Outlines_of_a_compact_font_end_at_once_and_nothing_else_changes()
    {
        byte[] font = [.. Compact];
        FontProgram.BlankOutlines(font);
        Assert.Equal([.. Compact[..^4], 14, 14, 14, 14], font);
    }

    [Fact]
    public void A_compact_font_whose_glyphs_are_said_to_be_before_it_stays_as_it_is()
    {
        byte[] before = [.. Compact[..15], 28, 0, 7, 139, 12, 7, 251, 0, 17, .. Compact[24..]];
        byte[] font = [.. before];
        FontProgram.BlankOutlines(font);
        Assert.Equal(before, font);
    }

    // 17 ends the place of the glyphs where it is no part of a number.
    [Theory]
    [InlineData(28, 17, 17, 170)]
    [InlineData(29, 17, 17, 17, 17, 170)]
    [InlineData(30, 17, 0x1F, 170)]
    [InlineData(32, 170)]
    [InlineData(246, 170)]
    [InlineData(247, 17, 170)]
    [InlineData(250, 17, 170)]
    [InlineData(251, 17, 170)]
    [InlineData(254, 17, 170)]
    [InlineData(12, 17, 170)]
    [InlineData(28, 0, 31)]
    [InlineData(29, 0, 0, 0, 31)]
    public void Glyphs_of_a_compact_font_are_where_the_last_number_says(params int[] numbers)
    {
        byte[] font = [.. Compact[..15], .. new byte[8 - numbers.Length], .. numbers.Select(n => (byte)n), 17, .. Compact[24..]];
        FontProgram.BlankOutlines(font);
        Assert.Equal([14, 14, 14, 14], font[^4..]);
    }

    [Theory]
    [InlineData("loca", 0)]
    [InlineData("name", 0)]
    [InlineData("hmtx", 9)]
    public void Glyphs_and_names_of_a_TrueType_font_are_blanked(string table, byte content)
    {
        byte[] font = TrueType(table);
        FontProgram.BlankOutlines(font);
        Assert.Equal([.. TrueType(table)[..^4], content, content, content, content], font);
    }

    [Fact]
    public void A_compact_font_within_an_OpenType_font_is_blanked_too()
    {
        byte[] font = [.. "OTTO"u8, .. TrueType("CFF ")[4..24], 0, 0, 0, (byte)Compact.Length, .. Compact];
        FontProgram.BlankOutlines(font);
        Assert.Equal([14, 14, 14, 14], font[^4..]);
    }

    [Fact]
    public void Torn_fonts_stay_as_they_are_or_lose_outlines_and_never_throw()
    {
        foreach (byte[] whole in new[] { Compact, TrueType("loca"), TrueType("CFF ") })
        {
            for (int length = 0; length < whole.Length; length++)
            {
                for (int damaged = 0; damaged < length; damaged++)
                {
                    byte[] font = whole[..length];
                    font[damaged] = 255;
                    FontProgram.BlankOutlines(font);
                    Assert.Equal(length, font.Length);
                }
            }
        }
    }

    [Theory]
    [InlineData("/Length 41", 14)]
    [InlineData("/Type /ObjStm /Length 41", 10)]
    public void A_font_that_is_not_packed_is_blanked_in_the_file(string dictionary, byte last)
    {
        byte[] file = [.. Encoding.ASCII.GetBytes($"%PDF-1.7\n1 0 obj\n<<{dictionary}>>\nstream\n"), .. Compact];
        ObjectGuard.Check(file, new ReadingOptions(new Work()));
        Assert.Equal(last, file[^1]);
    }

    [Theory]
    [InlineData("1 0 obj\n1 0 R\nendobj", true)]
    [InlineData("1 0 obj%x\n1 %y\n0 %z\nR endobj", true)]
    [InlineData("1 0 obj\n1 0\nendobj", false)]
    [InlineData("1 0 obj\n[9 0 R]\nendobj", false)]
    [InlineData("1 0 obj <</Type/ObjStm/N 2/First 7/Length 20>>\nstream\n2 0 3 6\n2 0 R 7 endstream", true)]
    [InlineData("1 0 obj <</Type/ObjStm/N 2/First 7/Length 20>>\nstream\n2 0 3 6\n[9 0 R] 7 endstream", false)]
    public void An_object_that_is_only_a_reference_is_refused(string file, bool refused) => Assert.Equal(refused, Record.Exception(
        () => ObjectGuard.Check(Encoding.ASCII.GetBytes("%PDF-1.7\n" + file), new ReadingOptions(new Work()))) is InvalidDataException);

    [Theory]
    [InlineData("<<", ">>")]
    [InlineData("[", "]")]
    [InlineData("< <62FF>", "")]
    public void Character_maps_of_things_within_each_other_do_not_exhaust_the_stack(string open, string close)
    {
        string nested = $"1 beginbfrange <00> <01> {Repeat(open)} {Repeat(close)} endbfrange";
        string reason = "";
        var small = new Thread(
            () => reason = PdfReading.Reason(new PdfSketch().Page(p => p.Text(100, 700, "一、总体情况")).Characters(nested)), 384 * 1024);
        small.Start();
        small.Join();
        Assert.NotEmpty(reason);

        static string Repeat(string text) => string.Concat(Enumerable.Repeat(text + " ", 200));
    }

    // The work of a reading is 60 million; the codes alone take one of them.
    [Theory]
    [InlineData(1, false)]
    [InlineData(1_000, true)]
    public void What_a_range_of_characters_means_counts_for_each_of_them(int letters, bool refused)
    {
        string range = $"1 beginbfrange <0000> <FFFF> <{string.Concat(Enumerable.Repeat("4E00", letters))}> endbfrange";
        byte[] file = new PdfSketch().Page(p => p.Text(100, 700, "一、总体情况")).Characters(range).ToBytes();
        Exception? thrown = Record.Exception(() => PdfMedium.Read(file, new()));
        Assert.Equal(refused, thrown is NotReadableException { Reason.English: var reason } && reason == Work.Exhausted().Reason.English);
    }

    [Theory]
    [InlineData("1 0 obj\n<</Kids[2 0 R]>>\nendobj\n2 0 obj\n<</Kids[3 0 R]>>\nendobj\n3 0 obj\n[1 0 R]\nendobj", true)]
    [InlineData("1 0 obj\n<</Kids[2 0 R]>>\nendobj\n2 0 obj\n<</Kids 3 0 R/Parent 1 0 R>>\nendobj\n3 0 obj\n[4 0 R]\nendobj", false)]
    [InlineData("1 0 obj\n<</Length 2 0 R>>\nstream\nendstream\n2 0 obj\n<</Length 1 0 R>>\nstream\nendstream", true)]
    [InlineData("1 0 obj\n<</Length 2 0 R>>\nstream\nendstream\n2 0 obj\n0\nendobj", false)]
    [InlineData("1 %\n0 obj\n<</Kids[2 0 R]>>\nendobj", true)]
    [InlineData("9 0 obj <</Type/ObjStm/N 1/First 4/Length 20>>\nstream\n1 0 <</Kids[1 0 R]>> endstream", true)]
    public void Objects_made_of_each_other_are_refused(string file, bool refused) => Assert.Equal(refused, Record.Exception(
        () => ObjectGuard.Check(Encoding.ASCII.GetBytes("%PDF-1.7\n" + file), new ReadingOptions(new Work()))) is InvalidDataException);

    [Theory]
    [InlineData("1e5 ", 5)]
    [InlineData("[1e5 +2E+3]", 8)]
    [InlineData("<</A 1e7/B 1>>", 7)]
    [InlineData("<<1e7>>", 7)]
    [InlineData("1e999999999999999999999", int.MaxValue)]
    [InlineData("%<\n1e4", 4)]
    [InlineData("(<) 1e4 (<12) 1e4", 8)]
    [InlineData("<5E7412345678> <4E00 5E7412345678>", 0)]
    [InlineData("/F1E5 name1e5", 0)]
    public void Exponents_of_numbers_are_summed(string text, long sum) =>
        Assert.Equal(sum, ExponentMeter.SumOf(Encoding.ASCII.GetBytes(text)));

    [Theory]
    [InlineData(1000, false)]
    [InlineData(1001, true)]
    public void A_tree_of_pages_that_may_be_deep_is_refused(int nodes, bool refused)
    {
        string objects = string.Concat(Enumerable.Range(1, nodes)
            .Select(i => $"{i} 0 obj\n<</Type/Pages/Count 1/Kids[{i + 1} 0 R]>>\nendobj\n"));
        Exception? exception = Record.Exception(
            () => ObjectGuard.Check(Encoding.ASCII.GetBytes("%PDF-1.7\n" + objects), new ReadingOptions(new Work())));
        Assert.Equal(refused, exception is InvalidDataException);
    }
}
