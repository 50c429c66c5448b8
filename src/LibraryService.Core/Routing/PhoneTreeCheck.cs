namespace LibraryService.Routing;

/// <summary>Walks a phone tree, without recursion, and gathers what is wrong.</summary>
internal sealed class PhoneTreeCheck
{
    private const int MostMenus = 2;
    private readonly PhoneTree _tree;
    private readonly Dictionary<string, PhoneTreeNode> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<PhoneTreeNode, string> _paths = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<(PhoneTreeNode From, PhoneTreeNode To)> _back = [];
    private readonly List<(PhoneTreeNode Node, PhoneTreeFinding Finding)> _found = [];

    public PhoneTreeCheck(PhoneTree tree)
    {
        _tree = tree;
        foreach (var node in tree.Nodes)
        {
            if (!_byName.TryAdd(node.Name, node))
            {
                _found.Add((node, new(PhoneTreeFindingCode.NameTwice, node.Name, node.Name)));
            }
        }
    }

    public IReadOnlyList<PhoneTreeFinding> Findings()
    {
        if (!_byName.TryGetValue(_tree.Start, out var start))
        {
            return [new(PhoneTreeFindingCode.NoStart, _tree.Start, _tree.Start), .. _found.Select(found => found.Finding)];
        }

        FindCircles(start);
        var tooDeep = FindPaths(start);
        var byDay = ReachedByKeys(start);
        var toPerson = LeadingToPerson();
        foreach (var node in _byName.Values)
        {
            if (!_paths.TryGetValue(node, out var path))
            {
                Add(node, PhoneTreeFindingCode.NotReached);
                continue;
            }

            CheckWords(node);
            if (tooDeep.TryGetValue(node, out var deepPath))
            {
                _found.Add((node, new(PhoneTreeFindingCode.TooDeep, deepPath)));
            }

            CheckEnds(node, byDay.Contains(node), toPerson.Contains(node));
        }

        if (!_byName.Values.Any(node => node.SaysHours && _paths.ContainsKey(node)) && !_found.Exists(found => found.Finding.Code == PhoneTreeFindingCode.NoHours))
        {
            Add(start, PhoneTreeFindingCode.NoHours);
        }

        var order = new Dictionary<PhoneTreeNode, int>(ReferenceEqualityComparer.Instance);
        foreach (var node in _tree.Nodes)
        {
            order.TryAdd(node, order.Count);
        }

        return [.. _found.OrderBy(found => order[found.Node]).ThenBy(found => found.Finding.Code).Select(found => found.Finding)];
    }

    private static bool IsEnd(PhoneTreeNode node) => node.Kind is PhoneTreeNodeKind.Person or PhoneTreeNodeKind.CallBack or PhoneTreeNodeKind.VoiceMail;

    private void Add(PhoneTreeNode node, PhoneTreeFindingCode code, string detail = "") =>
        _found.Add((node, new(code, _paths.GetValueOrDefault(node, node.Name), detail)));

    private PhoneTreeNode? Find(string? name) => name is null ? null : _byName.GetValueOrDefault(name);

    /// <summary>Where one can go from a place, with how the step is written in a path.</summary>
    private IEnumerable<(string Step, PhoneTreeNode To)> Steps(PhoneTreeNode node)
    {
        foreach (var key in node.Keys)
        {
            if (Find(key.To) is { } to)
            {
                yield return ($"{key.Key} {to.Name}", to);
            }
        }

        if (Find(node.WhenClosed) is { } closed)
        {
            yield return ($"closed {closed.Name}", closed);
        }
    }

    private void CheckWords(PhoneTreeNode node)
    {
        if (!IsEnd(node) && string.IsNullOrWhiteSpace(node.Says))
        {
            Add(node, PhoneTreeFindingCode.SaysNothing);
        }

        foreach (var key in node.Keys)
        {
            if (!char.IsAsciiDigit(key.Key) && key.Key is not ('*' or '#'))
            {
                Add(node, PhoneTreeFindingCode.NoSuchKey, key.Key.ToString());
            }

            if (Find(key.To) is null)
            {
                Add(node, PhoneTreeFindingCode.NoSuchPlace, key.To ?? "");
            }
        }

        foreach (var twice in node.Keys.GroupBy(key => key.Key).Where(group => group.Skip(1).Any()))
        {
            Add(node, PhoneTreeFindingCode.KeyTwice, twice.Key.ToString());
        }

        if (node.WhenClosed is not null && Find(node.WhenClosed) is null)
        {
            Add(node, PhoneTreeFindingCode.NoSuchPlace, node.WhenClosed);
        }
    }

    private void CheckEnds(PhoneTreeNode node, bool isByDay, bool leadsToPerson)
    {
        // Who calls while nobody is there may hear when somebody is, and that is the end of the call.
        var mayEnd = IsEnd(node) || (!isByDay && node.SaysHours);
        if (!mayEnd && !node.Keys.Any(key => Find(key.To) is not null))
        {
            Add(node, PhoneTreeFindingCode.DeadEnd);
        }
        else if (!IsEnd(node) && isByDay && !leadsToPerson)
        {
            Add(node, PhoneTreeFindingCode.NoPerson);
        }

        if (node.Kind == PhoneTreeNodeKind.Person && Find(node.WhenClosed) is not { SaysHours: true })
        {
            Add(node, PhoneTreeFindingCode.NoHours);
        }
    }

    private void FindCircles(PhoneTreeNode start)
    {
        var (entered, left) = (new HashSet<PhoneTreeNode>(ReferenceEqualityComparer.Instance), new HashSet<PhoneTreeNode>(ReferenceEqualityComparer.Instance));
        var way = new Stack<(PhoneTreeNode Node, string Path, IEnumerator<(string Step, PhoneTreeNode To)> Steps)>();
        entered.Add(start);
        way.Push((start, start.Name, Steps(start).GetEnumerator()));
        while (way.TryPeek(out var here))
        {
            if (!here.Steps.MoveNext())
            {
                left.Add(here.Node);
                way.Pop();
                continue;
            }

            var (step, to) = here.Steps.Current;
            var path = $"{here.Path} > {step}";
            if (entered.Add(to))
            {
                way.Push((to, path, Steps(to).GetEnumerator()));
            }
            else if (!left.Contains(to) && _back.Add((here.Node, to)))
            {
                _found.Add((here.Node, new(PhoneTreeFindingCode.Circle, path, to.Name)));
            }
        }
    }

    /// <summary>The shortest path to each place, and to each menu that lies below two others.</summary>
    private Dictionary<PhoneTreeNode, string> FindPaths(PhoneTreeNode start)
    {
        var tooDeep = new Dictionary<PhoneTreeNode, string>(ReferenceEqualityComparer.Instance);
        var seen = new HashSet<(PhoneTreeNode Node, int Menus)>();
        var next = new Queue<(PhoneTreeNode Node, int Menus, string Path)>();
        next.Enqueue((start, 0, start.Name));
        while (next.TryDequeue(out var here))
        {
            var isMenu = here.Node.Kind == PhoneTreeNodeKind.Menu;
            var menus = Math.Min(here.Menus + (isMenu ? 1 : 0), MostMenus + 1);
            if (!seen.Add((here.Node, menus)))
            {
                continue;
            }

            _paths.TryAdd(here.Node, here.Path);
            if (isMenu && menus > MostMenus)
            {
                tooDeep.TryAdd(here.Node, here.Path);
            }

            foreach (var (step, to) in Steps(here.Node).Where(one => !_back.Contains((here.Node, one.To))))
            {
                next.Enqueue((to, menus, $"{here.Path} > {step}"));
            }
        }

        return tooDeep;
    }

    private HashSet<PhoneTreeNode> ReachedByKeys(PhoneTreeNode start)
    {
        var reached = new HashSet<PhoneTreeNode>(ReferenceEqualityComparer.Instance) { start };
        var next = new Queue<PhoneTreeNode>(reached);
        while (next.TryDequeue(out var node))
        {
            foreach (var to in node.Keys.Select(key => Find(key.To)).OfType<PhoneTreeNode>().Where(reached.Add))
            {
                next.Enqueue(to);
            }
        }

        return reached;
    }

    private HashSet<PhoneTreeNode> LeadingToPerson()
    {
        var from = _byName.Values
            .SelectMany(node => node.Keys.Select(key => (node, To: Find(key.To))).Where(step => step.To is not null))
            .ToLookup(step => step.To!, step => step.node, ReferenceEqualityComparer.Instance);
        var leading = new HashSet<PhoneTreeNode>(_byName.Values.Where(node => node.Kind == PhoneTreeNodeKind.Person), ReferenceEqualityComparer.Instance);
        var next = new Queue<PhoneTreeNode>(leading);
        while (next.TryDequeue(out var node))
        {
            foreach (var before in from[node].Where(leading.Add))
            {
                next.Enqueue(before);
            }
        }

        return leading;
    }
}
