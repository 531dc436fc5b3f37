using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace GovInfoDisclosure.Mutations;

/// <summary>
/// Makes the mutants of a file: operators and comparisons exchanged, constants changed, conditions decided, statements left out.
/// </summary>
internal static class Mutator
{
    private static readonly Dictionary<SyntaxKind, SyntaxKind[]> Operators = new()
    {
        [SyntaxKind.LessThanToken] = [SyntaxKind.LessThanEqualsToken, SyntaxKind.GreaterThanToken],
        [SyntaxKind.LessThanEqualsToken] = [SyntaxKind.LessThanToken, SyntaxKind.GreaterThanToken],
        [SyntaxKind.GreaterThanToken] = [SyntaxKind.GreaterThanEqualsToken, SyntaxKind.LessThanToken],
        [SyntaxKind.GreaterThanEqualsToken] = [SyntaxKind.GreaterThanToken, SyntaxKind.LessThanToken],
        [SyntaxKind.EqualsEqualsToken] = [SyntaxKind.ExclamationEqualsToken],
        [SyntaxKind.ExclamationEqualsToken] = [SyntaxKind.EqualsEqualsToken],
        [SyntaxKind.AmpersandAmpersandToken] = [SyntaxKind.BarBarToken],
        [SyntaxKind.BarBarToken] = [SyntaxKind.AmpersandAmpersandToken],
        [SyntaxKind.PlusToken] = [SyntaxKind.MinusToken],
        [SyntaxKind.MinusToken] = [SyntaxKind.PlusToken],
        [SyntaxKind.AsteriskToken] = [SyntaxKind.SlashToken],
        [SyntaxKind.SlashToken] = [SyntaxKind.AsteriskToken],
        [SyntaxKind.PlusEqualsToken] = [SyntaxKind.MinusEqualsToken],
        [SyntaxKind.MinusEqualsToken] = [SyntaxKind.PlusEqualsToken],
        [SyntaxKind.BarEqualsToken] = [SyntaxKind.AmpersandEqualsToken, SyntaxKind.EqualsToken],
    };

    public static IEnumerable<Mutant> Mutants(string file, SyntaxTree tree)
    {
        SyntaxNode root = tree.GetRoot();
        Mutant Mutant(SyntaxNode node, string after, SyntaxNode changed) => new(
            file, tree.GetLineSpan(node.Span).StartLinePosition, OneLine(node), after, tree.WithRootAndOptions(changed, tree.Options));
        foreach (SyntaxNode node in root.DescendantNodes())
        {
            foreach (SyntaxNode instead in Instead(node))
                yield return Mutant(node, OneLine(instead), root.ReplaceNode(node, instead.WithTriviaFrom(node)));
            if (CanBeLeftOut(node))
                yield return Mutant(node, "nothing", root.RemoveNode(node, SyntaxRemoveOptions.KeepNoTrivia)!);
        }
    }

    private static IEnumerable<SyntaxNode> Instead(SyntaxNode node) => node switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } either => [either.Left, either.Right],
        BinaryExpressionSyntax binary => Others(binary.OperatorToken)
            .Select(o => BinaryExpression(KindOf(o), binary.Left, o, binary.Right)),
        AssignmentExpressionSyntax assignment => Others(assignment.OperatorToken)
            .Select(o => AssignmentExpression(SyntaxFacts.GetAssignmentExpression(o.Kind()), assignment.Left, o, assignment.Right)),
        RelationalPatternSyntax relation => Others(relation.OperatorToken).Select(relation.WithOperatorToken),
        UnaryPatternSyntax not => [not.Pattern],
        BinaryPatternSyntax either => [either.Left, either.Right],
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression or (int)SyntaxKind.UnaryMinusExpression } prefix =>
            [prefix.Operand],
        ConditionalExpressionSyntax conditional => [conditional.WhenTrue, conditional.WhenFalse],
        LiteralExpressionSyntax literal => Literals(literal),
        IfStatementSyntax choice => [choice.WithCondition(Truth(true)), choice.WithCondition(Truth(false))],
        ExpressionStatementSyntax or YieldStatementSyntax or ContinueStatementSyntax or BreakStatementSyntax => [EmptyStatement()],
        _ => [],
    };

    private static bool CanBeLeftOut(SyntaxNode node) =>
        node is SwitchExpressionArmSyntax { Pattern: not DiscardPatternSyntax }
            or CollectionElementSyntax { Parent: CollectionExpressionSyntax };

    private static IEnumerable<SyntaxNode> Literals(LiteralExpressionSyntax literal) => literal.Kind() switch
    {
        SyntaxKind.TrueLiteralExpression => [Truth(false)],
        SyntaxKind.FalseLiteralExpression => [Truth(true)],
        SyntaxKind.StringLiteralExpression =>
            [LiteralExpression(SyntaxKind.StringLiteralExpression, Literal(literal.Token.ValueText.Length == 0 ? "mutant" : ""))],
        SyntaxKind.NumericLiteralExpression => [ParseExpression($"({literal}+1)"), ParseExpression($"({literal}-1)")],
        _ => [],
    };

    private static IEnumerable<SyntaxToken> Others(SyntaxToken token) =>
        Operators.GetValueOrDefault(token.Kind(), []).Select(kind => Token(token.LeadingTrivia, kind, token.TrailingTrivia));

    private static SyntaxKind KindOf(SyntaxToken token) => SyntaxFacts.GetBinaryExpression(token.Kind());

    private static LiteralExpressionSyntax Truth(bool value) =>
        LiteralExpression(value ? SyntaxKind.TrueLiteralExpression : SyntaxKind.FalseLiteralExpression);

    private static string OneLine(SyntaxNode node)
    {
        string text = node is IfStatementSyntax choice ? $"if ({choice.Condition})" : node.ToString();
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
