using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;
using GovInfoDisclosure.Documents.Media.Word;
using static GovInfoDisclosure.Documents.Media.Compound.CompoundFile;

namespace GovInfoDisclosure.Documents.Media.Word97;

/// <summary>Reads the definitions of lists, and which list of the text has which.</summary>
internal static class Lists97
{
    private const int ListSize = 28;
    private const int LevelSize = 28;
    private const int InstanceSize = 16;

    /// <param name="table">The stream with the definitions.</param>
    /// <param name="definitions">Where they begin; the levels are behind them.</param>
    /// <param name="instances">Where the lists of the text begin.</param>
    /// <param name="work">What reading may cost.</param>
    public static Numbering Read(byte[] table, (uint Start, uint Length) definitions, (uint Start, uint Length) instances, Work work)
    {
        var numbering = new Numbering();
        if (definitions.Length < 2 || (long)definitions.Start + definitions.Length > table.Length)
            return numbering;
        int count = UInt16(table, (int)definitions.Start);
        long at = (long)definitions.Start + definitions.Length;
        Dictionary<uint, int> numbers = [];
        for (int i = 0; i < count && 2 + ((i + 1) * ListSize) <= definitions.Length; i++)
        {
            int list = (int)definitions.Start + 2 + (i * ListSize);
            numbers.TryAdd(UInt32(table, list), i);
            bool isSimple = (table[list + 26] & 1) != 0;
            numbering.Append(Definition(table, i, isSimple ? 1 : NumberingLevel.Most, ref at, work));
        }

        AppendInstances(numbering, table, instances, numbers, work);
        return numbering;
    }

    private static AbstractNum Definition(byte[] table, int number, int levels, ref long at, Work work)
    {
        var definition = new AbstractNum { AbstractNumberId = number };
        for (int level = 0; level < levels && at + LevelSize + 2 <= table.Length; level++)
        {
            work.Spend(Cost.Part);
            int start = (int)at;
            long text = at + LevelSize + table[start + 24] + table[start + 25];
            if (text + 2 > table.Length)
                break;
            int length = Math.Min(UInt16(table, (int)text), (int)((table.Length - text - 2) / 2));
            string letters = Encoding.Unicode.GetString(table, (int)text + 2, 2 * length);
            definition.Append(new Level(
                new StartNumberingValue { Val = NumberingLevel.Bounded((int)UInt32(table, start)) },
                new NumberingFormat { Val = new() { InnerText = NumberFormat.NameOf(table[start + 4]) } },
                new LevelText { Val = string.Concat(letters.Select(c => c < NumberingLevel.Most ? $"%{c + 1}" : c.ToString())) })
            { LevelIndex = level });
            at = text + 2 + (2 * length);
        }

        return definition;
    }

    private static void AppendInstances(
        Numbering numbering, byte[] table, (uint Start, uint Length) instances, Dictionary<uint, int> numbers, Work work)
    {
        if (instances.Length < 4 || (long)instances.Start + instances.Length > table.Length)
            return;
        for (int i = 0; 4 + ((i + 1) * InstanceSize) <= instances.Length && i < UInt32(table, (int)instances.Start); i++)
        {
            work.Spend(Cost.Cell);
            if (numbers.TryGetValue(UInt32(table, (int)instances.Start + 4 + (i * InstanceSize)), out int definition))
                numbering.Append(new NumberingInstance(new AbstractNumId { Val = definition }) { NumberID = i + 1 });
        }
    }
}
