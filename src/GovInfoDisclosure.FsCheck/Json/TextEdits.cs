using GovInfoDisclosure.Forms;
using GovInfoDisclosure.FsCheck.Randomness;

namespace GovInfoDisclosure.FsCheck.Json;

/// <summary>Edits of the text as a whole.</summary>
internal static class TextEdits
{
    /// <summary>The edited text; null if the edit is not one of the whole text.</summary>
    public static EditResult? Apply(JsonEdit edit, DisclosureReport report, string valid, Random random) => edit switch
    {
        JsonEdit.MembersReordered => new(Reorder(valid, random), false, ""),
        JsonEdit.WhitespaceAdded => new(
            JsonTree.Parse(valid).Write(random.Pick(" ", "\n", "\r\n", "\t", " \n ")) + random.Pick("", "\n", "  "), false, ""),
        JsonEdit.EditionChanged => ChangeEdition(report, valid),
        JsonEdit.Truncated => new(Cut(valid, random), true, ""),
        JsonEdit.TextAppended => new(valid + random.Pick("}", ",", "{}", "无", "\n[]", "0"), true, ""),
        JsonEdit.CommaTrailing => new(InsertAt(valid, '}', ",", random), true, ""),
        JsonEdit.CommentAdded => new(InsertAt(valid, '}', random.Pick("/* 注 */", "// 注\n"), random), true, ""),
        _ => null,
    };

    private static string Reorder(string valid, Random random)
    {
        JsonTree tree = JsonTree.Parse(valid);
        foreach (JsonTree value in tree.All().Where(v => v.Kind == System.Text.Json.JsonValueKind.Object))
        {
            (string, JsonTree)[] members = [.. value.Children];
            random.Shuffle(members);
            value.Children.Clear();
            value.Children.AddRange(members);
        }

        return tree.Write();
    }

    private static EditResult ChangeEdition(DisclosureReport report, string valid)
    {
        DisclosureForm other = DisclosureForm.All.First(f => f != report.Form);
        JsonTree tree = JsonTree.Parse(valid);
        tree.Places().First(p => p.Pointer == "/edition").Value.Raw = $"\"{other.Code}\"";
        return new(tree.Write(), true, OnlyIn(other, report.Form) ?? OnlyIn(report.Form, other)!);
    }

    // The first cell or row of a form that another form does not have, where the other has the object around it. Reading reports it as
    // missing, or as unknown if the form is that of the report before.
    private static string? OnlyIn(DisclosureForm form, DisclosureForm other)
    {
        HashSet<string> known = [.. other.Cells.SelectMany(c => WithParents(c.Pointer))];
        IEnumerable<string> cellsFirst = form.Cells.Select(c => c.Pointer).Concat(form.Cells.SelectMany(c => WithParents(c.Pointer)));
        return cellsFirst.FirstOrDefault(p => !known.Contains(p) && known.Contains(ParentOf(p)));
    }

    private static IEnumerable<string> WithParents(string pointer)
    {
        for (; pointer.Length > 0; pointer = ParentOf(pointer))
            yield return pointer;
    }

    private static string ParentOf(string pointer) => pointer[..pointer.LastIndexOf('/')];

    // Never between the halves of a surrogate pair: the text would not be text then.
    private static string Cut(string valid, Random random)
    {
        int length = random.Next(valid.Length);
        return valid[..(length > 0 && char.IsHighSurrogate(valid[length - 1]) ? length - 1 : length)];
    }

    // Table three holds nothing but figures, so no brace there is within a string.
    private static string InsertAt(string valid, char before, string inserted, Random random)
    {
        int from = valid.IndexOf("\"requests\":{", StringComparison.Ordinal),
            to = valid.IndexOf("\"reviewAndLitigation\":{", StringComparison.Ordinal);
        int[] places = [.. Enumerable.Range(from, to - from).Where(i => valid[i] == before)];
        return valid.Insert(random.Pick<int>(places), inserted);
    }
}
