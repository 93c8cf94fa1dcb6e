namespace Nuke.Common.Reporting;

/// <summary>Finds any of many sequences in one pass, whatever they share (Aho and Corasick, 1975).</summary>
internal sealed class ByteAutomaton
{
    private const int Root = 0;

    private List<Node> building = [default];
    private readonly Node[] nodes;
    private readonly int[] fromRoot = new int[256];

    /// <summary>The first two bytes of the sequences: most of a text is passed over by them.</summary>
    private readonly ulong[] beginnings = new ulong[65536 / 64];

    /// <param name="sequences">What is looked for; each has two bytes at least.</param>
    public ByteAutomaton(IEnumerable<byte[]> sequences)
    {
        foreach (var sequence in sequences)
        {
            Add(sequence);
        }

        nodes = [.. building];
        building = [];
        Link();
    }

    /// <summary>Tells of every sequence in the text that is not within a longer one with the same end.</summary>
    /// <returns>How many bytes at the end of the text are the beginning of a sequence.</returns>
    public int Search(ReadOnlySpan<byte> text, Action<(int Start, int End)> found)
    {
        var state = Root;
        for (var index = 0; index < text.Length; index++)
        {
            if (state == Root)
            {
                index = Beginning(text, index);
            }

            state = Next(state, text[index]);
            if (nodes[state].Longest is > 0 and var length)
            {
                found((index + 1 - length, index + 1));
            }
        }

        while (state != Root && nodes[state].FirstChild == 0)
        {
            state = nodes[state].Shorter;
        }

        return nodes[state].Depth;
    }

    private int Beginning(ReadOnlySpan<byte> text, int index)
    {
        while (index + 1 < text.Length)
        {
            var pair = (text[index] << 8) | text[index + 1];
            if ((beginnings[pair >> 6] & (1UL << (pair & 63))) != 0)
            {
                break;
            }

            index++;
        }

        return index;
    }

    private int Next(int state, byte value)
    {
        while (state != Root)
        {
            var child = nodes[state].FirstChild;
            while (child != 0 && nodes[child].Value != value)
            {
                child = nodes[child].Sibling;
            }

            if (child != 0)
            {
                return child;
            }

            state = nodes[state].Shorter;
        }

        return fromRoot[value];
    }

    private void Add(byte[] sequence)
    {
        var pair = (sequence[0] << 8) | sequence[1];
        beginnings[pair >> 6] |= 1UL << (pair & 63);
        var state = Root;
        foreach (var value in sequence)
        {
            var child = building[state].FirstChild;
            while (child != 0 && building[child].Value != value)
            {
                child = building[child].Sibling;
            }

            state = child != 0 ? child : AddChild(state, value);
        }

        building[state] = building[state] with { Longest = sequence.Length };
    }

    private int AddChild(int parent, byte value)
    {
        var child = building.Count;
        building.Add(new Node { Value = value, Depth = building[parent].Depth + 1, Sibling = building[parent].FirstChild });
        building[parent] = building[parent] with { FirstChild = child };
        return child;
    }

    /// <summary>Level by level: each node knows the longest other one that its path ends with.</summary>
    private void Link()
    {
        var queue = new Queue<int>();
        for (var child = nodes[Root].FirstChild; child != 0; child = nodes[child].Sibling)
        {
            fromRoot[nodes[child].Value] = child;
            queue.Enqueue(child);
        }

        while (queue.TryDequeue(out var node))
        {
            for (var child = nodes[node].FirstChild; child != 0; child = nodes[child].Sibling)
            {
                var shorter = Next(nodes[node].Shorter, nodes[child].Value);
                nodes[child].Shorter = shorter;
                nodes[child].Longest = Math.Max(nodes[child].Longest, nodes[shorter].Longest);
                queue.Enqueue(child);
            }
        }
    }

    private record struct Node
    {
        public byte Value { get; set; }

        public int FirstChild { get; set; }

        public int Sibling { get; set; }

        public int Shorter { get; set; }

        public int Depth { get; set; }

        /// <summary>The length of the longest sequence that ends here; 0 without one.</summary>
        public int Longest { get; set; }
    }
}
