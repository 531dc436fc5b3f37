using System.Text;
using GovInfoDisclosure.FsCheck.Randomness;

namespace GovInfoDisclosure.FsCheck.Reports;

/// <summary>Well-formed Unicode text with many characters that writers and readers often handle wrongly.</summary>
internal static class AnyText
{
    // Controls, quotes, spaces of other scripts, separators, marks, private use, the last code points, characters outside the first plane.
    private static readonly int[] Awkward =
        [0, 8, 9, 10, 12, 13, 0x1F, '"', '\\', '/', '~', '|', '<', '&', 0x7F, 0x85, 0xA0, 0x3000, 0x200B, 0x2028, 0x2029, 0xFEFF, 0xE000,
            0xFFFD, 0xFFFF, 0x20BB7, 0x1F600, 0x10FFFF];

    public static string Generate(Random random)
    {
        var text = new StringBuilder();
        for (int length = random.Chance(60) ? random.Next(12) : random.Next(400); length > 0; length--)
            text.Append(Character(random));
        return text.ToString();
    }

    private static Rune Character(Random random)
    {
        int value = random.Next(5) switch
        {
            0 => random.Pick<int>(Awkward),
            1 => random.Next(' ', 0x7F),
            2 => random.Next(0x10FFFF + 1),
            _ => random.Next(0x4E00, 0x9FFF),
        };
        return Rune.IsValid(value) ? new Rune(value) : Rune.ReplacementChar;
    }
}
