using System.Text;

namespace GovInfoDisclosure.Documents.Tests;

internal static class Texts
{
    public static byte[] ToUtf8(this string text) => Encoding.UTF8.GetBytes(text);
}
