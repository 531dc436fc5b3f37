using System.Text;
using GovInfoDisclosure.Documents.Tests.Office;

namespace GovInfoDisclosure.Fuzzing;

/// <summary>
/// The parts of an Office file one after the other, not packed: a form feed, the name, a line feed and the text of each. A fuzzer that
/// changes bytes of a packed file meets little but broken archives. No part that is XML has a form feed.
/// </summary>
internal static class LoosePackage
{
    private const char Mark = '\f';

    public static byte[] Open(byte[] file) =>
        Encoding.UTF8.GetBytes(string.Concat(OfficePackage.Parts(file).Select(p => $"{Mark}{p.Name}\n{p.Text}")));

    /// <summary>The Office file. What has no name is no part.</summary>
    public static byte[] Close(byte[] parts) => OfficePackage.Zip(Encoding.UTF8.GetString(parts).Split(Mark)
        .Select(p => p.Split('\n', 2)).Where(p => p is [{ Length: > 0 and < 1000 }, _]).Select(p => (p[0], p[1])));
}
