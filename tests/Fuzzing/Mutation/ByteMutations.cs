namespace GovInfoDisclosure.Fuzzing.Mutation;

/// <summary>Damages bytes, whatever they are.</summary>
internal static class ByteMutations
{
    private const int LargestRepetition = 200_000;

    /// <summary>A few bytes changed, dropped, inserted, or cut out in pieces.</summary>
    public static byte[] Change(byte[] document, Random random)
    {
        List<byte> bytes = [.. document];
        for (int i = random.Next(1, 30); i > 0 && bytes.Count > 0; i--)
        {
            int at = random.Next(bytes.Count);
            switch (random.Next(4))
            {
                case 0: bytes[at] = (byte)random.Next(256); break;
                case 1: bytes.RemoveAt(at); break;
                case 2: bytes.Insert(at, (byte)random.Next(256)); break;
                default: bytes.RemoveRange(at, Math.Min(random.Next(40), bytes.Count - at)); break;
            }
        }

        return [.. bytes];
    }

    /// <summary>One piece repeated, so that what is cheap once becomes a product.</summary>
    public static byte[] Repeat(byte[] document, Random random)
    {
        if (document.Length == 0)
            return document;
        int start = random.Next(document.Length);
        int length = Math.Min(1 + random.Next(random.Next(2) == 0 ? 12 : 400), document.Length - start);
        // As often few times as many times.
        int times = (int)Math.Exp(random.NextDouble() * Math.Log(Math.Max(2, LargestRepetition / length)));
        byte[] repeated = new byte[document.Length + (times * length)];
        document.AsSpan(0, start).CopyTo(repeated);
        for (int i = 0; i < times; i++)
            document.AsSpan(start, length).CopyTo(repeated.AsSpan(start + (i * length)));
        document.AsSpan(start).CopyTo(repeated.AsSpan(start + (times * length)));
        return repeated;
    }

    /// <summary>The start of the document, and from some place on its end again.</summary>
    public static byte[] Splice(byte[] document, Random random) =>
        [.. document[..random.Next(document.Length + 1)], .. document[random.Next(document.Length + 1)..]];
}
