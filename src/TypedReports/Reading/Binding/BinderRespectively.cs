using TypedReports.Reading.Labels;

namespace TypedReports.Reading.Binding;

/// <summary>Values that 分别 gives to names in order although each has a verb or a unit of its own.</summary>
internal sealed partial class Binder
{
    private readonly List<(int Quantity, Predicate Predicate)> inOrder = [];

    /// <summary>
    /// 进口、出口分别下降5.2%、增长3.1%, 分别为38微克/立方米、76.2%: collects the values that follow the run, and gives them out when
    /// there are as many as names. Returns the last token used; null where the run is all there is.
    /// </summary>
    private int? DistributeByVerbs(int runEnd)
    {
        inOrder.Clear();
        foreach (var quantity in run)
        {
            inOrder.Add((quantity, predicate));
        }

        var end = CollectInOrder(runEnd);
        if (end == runEnd || (run.Count == subject.Size && run.Count > 1))
        {
            return null;
        }

        if (inOrder.Count == subject.Size || (inOrder.Count > subject.Size && subject.TakeUpLast(inOrder.Count)))
        {
            for (var i = 0; i < inOrder.Count; i++)
            {
                run.Clear();
                run.Add(inOrder[i].Quantity);
                predicate = inOrder[i].Predicate;
                State(subject[i], inOrder[i].Quantity, RankOf(subject[i]), "in-order-by-verbs");
            }
        }

        // With more or fewer values than names nobody can tell whose they are.
        return end;
    }

    private int CollectInOrder(int end)
    {
        var before = predicate;
        var next = Predicate.None;
        for (var i = end + 1; i < tokens.Count; i++)
        {
            var token = tokens[i];
            switch (token.Kind)
            {
                case TokenKind.Enumeration or TokenKind.Comma:
                    break;
                case TokenKind.Entry when token.IsWord(WordClass.And) || token.IsWord(WordClass.Filler):
                    break;
                case TokenKind.Entry when token.IsWord(WordClass.Up) || token.IsWord(WordClass.Down) || token.IsWord(WordClass.Reach)
                    || token.IsWord(WordClass.ReachTo) || token.IsWord(WordClass.Hold):
                    next.Add(token);
                    break;
                case TokenKind.Quantity when quantities[token.Index].Kind is not (QuantityKind.Date or QuantityKind.Rank) && !CountsSomethingElse(i, quantities[token.Index]):
                    // 分别增长5.2%、3.1%: the verb goes on for values of its kind; 突破百亿元 behind them has one of its own.
                    // 分别增长98%和1.2倍: both say by how much.
                    var isOtherKind = quantities[token.Index].Kind != quantities[inOrder[inOrder.Count - 1].Quantity].Kind && quantities[token.Index].Unit != "倍";
                    if (!next.IsEmpty || isOtherKind)
                    {
                        before = next;
                    }

                    inOrder.Add((token.Index, before));
                    next = Predicate.None;
                    end = i;
                    break;
                default:
                    return end;
            }
        }

        return end;
    }
}
