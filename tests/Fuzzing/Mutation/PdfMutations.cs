using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace GovInfoDisclosure.Fuzzing.Mutation;

/// <summary>Damages PDF files where it hurts: words, numbers and objects of what is not packed.</summary>
internal static partial class PdfMutations
{
    private static readonly string[] Numbers =
        ["0", "-1", "1", "0.001", "65536", "2147483647", "-2147483648", "4294967296", "1e308", "99999999999999999999"];

    public static byte[] Words(byte[] original, Random random)
    {
        string text = Encoding.Latin1.GetString(original);
        text = random.Next(4) == 0 ? DamageObjects(text, random) : DamageWords(text, random);
        return Encoding.Latin1.GetBytes(text);
    }

    private static string DamageWords(string text, Random random)
    {
        List<string> words = [.. Word().Matches(text).Select(m => m.Value)];
        for (int i = random.Next(1, 12); i > 0 && words.Count > 1; i--)
        {
            int at = random.Next(words.Count);
            int other = random.Next(words.Count);
            switch (random.Next(6))
            {
                case 0: words.RemoveAt(at); break;
                case 1: words.InsertRange(at, Enumerable.Repeat(words[other], random.Next(1, 50))); break;
                case 2: (words[at], words[other]) = (words[other], words[at]); break;
                case 3: words[at] = words[other]; break;
                default: ChangeNumber(words, at, random); break;
            }
        }

        return string.Concat(words);
    }

    // The next number from there; a small change of it makes another object, column or page of it.
    private static void ChangeNumber(List<string> words, int from, Random random)
    {
        int at = words.FindIndex(from, w => double.TryParse(w, NumberStyles.Float, CultureInfo.InvariantCulture, out _));
        if (at < 0)
            return;
        bool slight = int.TryParse(words[at], out int number) && random.Next(3) > 0;
        words[at] = slight ? (number + random.Next(-3, 4)).ToString(CultureInfo.InvariantCulture) : Numbers[random.Next(Numbers.Length)];
    }

    private static string DamageObjects(string text, Random random)
    {
        List<string> objects = [.. text.Split("endobj\n")];
        for (int i = random.Next(1, 4); i > 0 && objects.Count > 1; i--)
        {
            int at = random.Next(objects.Count);
            int other = random.Next(objects.Count);
            switch (random.Next(4))
            {
                case 0: objects.RemoveAt(at); break;
                case 1: objects.Insert(at, objects[other]); break;
                case 2: (objects[at], objects[other]) = (objects[other], objects[at]); break;
                default: (objects[at], objects[other]) = Exchange(objects[at], objects[other]); break;
            }
        }

        return string.Join("endobj\n", objects);
    }

    // Each keeps its number and becomes the other.
    private static (string One, string Other) Exchange(string one, string other)
    {
        int inOne = one.IndexOf("obj", StringComparison.Ordinal);
        int inOther = other.IndexOf("obj", StringComparison.Ordinal);
        return inOne < 0 || inOther < 0 ? (one, other) : (one[..inOne] + other[inOther..], other[..inOther] + one[inOne..]);
    }

    [GeneratedRegex(@"\s+|<<|>>|[\[\]()<>{}]|/?[^\s/<>\[\](){}]+|/", RegexOptions.Singleline)]
    private static partial Regex Word();
}
