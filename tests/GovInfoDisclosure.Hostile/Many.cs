using System.Text;

namespace GovInfoDisclosure.Hostile;

/// <summary>Long texts.</summary>
internal static class Many
{
    public static string Times(int times, string text) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();

    public static string Of(int number, Func<int, string> text) => string.Concat(Enumerable.Range(0, number).Select(text));
}
