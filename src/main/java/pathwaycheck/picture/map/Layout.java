package pathwaycheck.picture.map;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import pathwaycheck.picture.svg.Area;
import pathwaycheck.picture.svg.Point;

/**
 * Where the boxes of the map and the lines of its arrows go, from top to bottom. No other class knows the layout
 * library.
 *
 * @param areas by the boxes' names
 * @param lines the corners of each arrow, first to last
 */
record Layout(Map<String, Area> areas, Map<Arrow, List<Point>> lines, double width, double height) {

    /** A box to place. One that holds others is larger than given if they need it. */
    record Box(String name, double width, double height, List<Box> inside) {
        Box {
            inside = List.copyOf(inside);
        }
    }

    /** The room at the top of a box that holds others, for its title. */
    static final double TITLE = 48;

    private static final double MARGIN = 16;
    private static final double GAP = 18;

    static {
        // The library learns here what options it has; without that it cannot even read their defaults.
        LayoutMetaDataService.getInstance();
    }

    /** Places boxes, and leads arrows around them. The same in the same order comes to the same places. */
    static Layout of(Collection<Box> boxes, Collection<Arrow> arrows) {
        var graph = ElkGraphUtil.createGraph();
        arrange(graph, new ElkPadding(MARGIN));
        var nodes = new LinkedHashMap<String, ElkNode>();
        boxes.forEach(box -> add(box, graph, nodes));
        var ports = new HashMap<String, ElkPort>();
        var edges = new LinkedHashMap<Arrow, ElkEdge>();
        for (var arrow : arrows) {
            edges.put(arrow, ElkGraphUtil.createSimpleEdge(start(arrow, nodes, ports), end(arrow, nodes, ports)));
        }
        new RecursiveGraphLayoutEngine().layout(graph, new NullElkProgressMonitor());
        var areas = new HashMap<String, Area>();
        nodes.forEach((name, node) -> areas.put(name, area(node)));
        var lines = new HashMap<Arrow, List<Point>>();
        edges.forEach((arrow, edge) -> lines.put(arrow, line(edge)));
        return new Layout(areas, lines, graph.getWidth(), graph.getHeight());
    }

    private static void add(Box box, ElkNode within, Map<String, ElkNode> nodes) {
        var node = ElkGraphUtil.createNode(within);
        nodes.put(box.name(), node);
        node.setDimensions(box.width(), box.height());
        if (box.inside().isEmpty()) {
            node.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_SIDE);
        } else {
            arrange(node, new ElkPadding(TITLE, MARGIN, MARGIN, MARGIN));
            node.setProperty(LayeredOptions.NODE_SIZE_CONSTRAINTS, EnumSet.of(SizeConstraint.MINIMUM_SIZE));
            // The library lays out from left to right and turns the picture round, but not this size.
            node.setProperty(LayeredOptions.NODE_SIZE_MINIMUM, new KVector(box.height(), box.width()));
            box.inside().forEach(inner -> add(inner, node, nodes));
        }
    }

    private static void arrange(ElkNode node, ElkPadding padding) {
        node.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        node.setProperty(LayeredOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
        node.setProperty(LayeredOptions.RANDOM_SEED, 1);
        node.setProperty(LayeredOptions.DIRECTION, Direction.DOWN);
        node.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        // In the author's order where that costs no crossing; within a step, even where it does.
        node.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
        node.setProperty(LayeredOptions.CROSSING_MINIMIZATION_FORCE_NODE_MODEL_ORDER, node.getParent() != null);
        // The densest of the library's ways to place boxes.
        node.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
        node.setProperty(LayeredOptions.PADDING, padding);
        node.setProperty(LayeredOptions.SPACING_NODE_NODE, GAP);
        node.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, GAP);
        // Room for the heads of the arrows.
        node.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, GAP);
    }

    // Arrows of one kind leave a box by one line. Each reaches its end by a line of its own: lines that share both ends
    // would say that everything at one end leads to everything at the other.

    private static ElkPort start(Arrow arrow, Map<String, ElkNode> nodes, Map<String, ElkPort> ports) {
        return ports.computeIfAbsent(
                "from " + arrow.from() + " " + arrow.tie(), shared -> port(nodes.get(arrow.from()), PortSide.SOUTH));
    }

    private static ElkPort end(Arrow arrow, Map<String, ElkNode> nodes, Map<String, ElkPort> ports) {
        var end = nodes.get(arrow.to());
        return arrow.tie().mayJoin()
                ? ports.computeIfAbsent("to " + arrow.to() + " " + arrow.tie(), shared -> port(end, PortSide.NORTH))
                : port(end, PortSide.NORTH);
    }

    private static ElkPort port(ElkNode node, PortSide side) {
        var port = ElkGraphUtil.createPort(node);
        port.setProperty(LayeredOptions.PORT_SIDE, side);
        return port;
    }

    private static Area area(ElkNode node) {
        var corner = corner(node);
        return new Area(corner.x(), corner.y(), node.getWidth(), node.getHeight());
    }

    private static List<Point> line(ElkEdge edge) {
        // The library counts from the corner of the innermost box that holds both ends.
        var corner = corner(edge.getContainingNode());
        List<ElkEdgeSection> sections = edge.getSections();
        var section = sections.get(0);
        List<ElkBendPoint> bends = section.getBendPoints();
        return Stream.of(
                        Stream.of(new Point(section.getStartX(), section.getStartY())),
                        bends.stream().map(bend -> new Point(bend.getX(), bend.getY())),
                        Stream.of(new Point(section.getEndX(), section.getEndY())))
                .flatMap(points -> points)
                .map(point -> new Point(corner.x() + point.x(), corner.y() + point.y()))
                .toList();
    }

    private static Point corner(ElkNode node) {
        var outer = node.getParent() == null ? new Point(0, 0) : corner(node.getParent());
        return new Point(outer.x() + node.getX(), outer.y() + node.getY());
    }
}
